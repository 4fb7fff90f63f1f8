"""Published figures stand where they answer the same question, and look like nothing of ours."""

from dataclasses import replace

from dashboard.charts.build import build
from dashboard.charts.published_rows import published_rows
from tests.charts.conftest import Ask


def test_they_stand_beside_racially_minoritised_people_of_the_whole_network(ask: Ask) -> None:
    """With what they are of and when, and the source on hovering."""
    rows = published_rows(ask("workforce_share", ("racially_minoritised",)))

    assert [(row.label, row.value) for row in rows] == [
        ("Adult social care,<br>England, 2022/23", 26),
        ("NHS trusts, 2022", 24.2),
        ("Charities, 2022", 10),
    ]
    assert "NCVO" in rows[-1].words("per cent")


def test_they_do_not_stand_beside_other_splits(ask: Ask) -> None:
    """A share of all minoritised people says nothing of one group, of one grade, or of twelve quarters."""
    assert published_rows(ask("workforce_share", ("ethnic_group",))) == ()
    assert published_rows(ask("workforce_share", ("grade", "racially_minoritised"))) == ()
    assert published_rows(ask("workforce_share", ("racially_minoritised",), view="trend")) == ()


def test_they_are_drawn_as_lines_and_diamonds_and_never_as_bars(ask: Ask) -> None:
    """A reader must not take them for figures of the release."""
    question = ask("workforce_share", ("racially_minoritised",))
    chart = build(question)
    bars = next(trace for trace in chart.figure["data"] if trace["type"] == "bar")
    diamonds = next(one for one in chart.figure["data"] if "diamond-open" in one.get("marker", {}).get("symbol", ""))

    assert "Charities, 2022" not in bars["y"]
    assert "Charities, 2022" in diamonds["y"]
    assert {shape["x0"] for shape in chart.figure["layout"]["shapes"]} == {26, 24.2, 10}
    assert any(mark.shape == "diamond" for mark in chart.marks)


def test_ratios_have_them_too(ask: Ask) -> None:
    """Beside the line of parity."""
    question = ask("representation_ratio", ("racially_minoritised",))
    printed = replace(question.indicator, printed=(("SC-WRES 2", "inverse"),))

    assert [row.value for row in published_rows(replace(question, indicator=printed))] == [1.92]
