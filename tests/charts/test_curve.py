"""Curves since a start: a line for each group, from where all of them begin."""

from dashboard.charts.build import build
from dashboard.charts.curve import curve, curve_marks, groups, is_curve
from tests.charts.conftest import Ask

BY = ("duration", "racially_minoritised")


def test_every_group_has_a_line_from_the_start(ask: Ask) -> None:
    """White staff too, and time runs to scale."""
    figure = curve(ask("survival", BY))

    assert [len(line["x"]) for line in figure["data"]] == [4, 4, 4]
    assert all(line["x"][0] == 0 and line["y"][0] == 100 for line in figure["data"])
    assert figure["layout"]["xaxis"]["tickvals"] == [0.0, 0.25, 1.0, 2.0]
    assert [one["text"].split(" <b>")[0] for one in figure["layout"]["annotations"]] != []


def test_nobody_has_been_promoted_at_the_start(ask: Ask) -> None:
    """That curve rises."""
    figure = curve(ask("time_to_promotion", ("since_start",)))

    assert [line["y"][0] for line in figure["data"]] == [0.0]


def test_a_line_ends_where_a_figure_is_hidden(ask: Ask) -> None:
    """And the key says so; nothing is drawn at nought."""
    question = ask("survival", BY, hidden=("2 years",))

    assert [line["x"][-1] < 1.5 for line in curve(question)["data"]] == [True] * 3
    assert any("ends early" in mark.text for mark in curve_marks(question))
    assert [one.last.label for one in groups(question) if one.last] == ["1 year"] * 3


def test_only_shares_since_a_start_at_one_quarter_are_a_curve(ask: Ask) -> None:
    """Not over quarters, and not counts."""
    assert is_curve(ask("survival", BY))
    assert not is_curve(ask("survival", BY, view="trend"))
    assert not is_curve(ask("staff_at_risk", BY))
    assert not is_curve(ask("leaver_rate", ("racially_minoritised",)))


def test_the_card_is_one_panel_with_its_words(ask: Ask) -> None:
    """The sentence names both groups, the line below whether they differ."""
    chart = build(ask("survival", BY))

    assert len(chart.panels) == 1
    assert "of White people, at the rates of the year to" in chart.title
