"""A target stands beside the figure that it is set for, and beside no other."""

from dataclasses import replace

from dashboard.briefing.grid import grid
from dashboard.charts.aims import aimed, name_of, target_of, with_column, with_targets, written
from dashboard.charts.build import build
from dashboard.charts.question import Question, View
from dashboard.charts.rows import rows
from dashboard.estimators.forecast import NOTHING
from dashboard.release.progress import Progress
from data_models.target import Target
from tests.charts.conftest import Ask

ASIAN = Target("headcount", "ethnic_group=Asian", "at least", 500, "2027-Q3", "Chief executives")
WHOLE = replace(ASIAN, where="")


def card(ask: Ask, *targets: Target, by: tuple[str, ...] = ("ethnic_group",), view: View = "latest") -> Question:
    """A card whose indicator has these targets."""
    question = ask("headcount", by, view=view)
    return replace(question, aims=tuple(Progress(one, question.frame, NOTHING, "cannot tell yet") for one in targets))


def test_a_target_belongs_to_one_group_of_one_split(ask: Ask) -> None:
    """Not to a group of another split, and not to everybody."""
    question = card(ask, ASIAN, WHOLE)

    assert [one.target for one in aimed(question)] == [ASIAN]
    assert [one.target for one in aimed(card(ask, ASIAN, WHOLE, by=()))] == [WHOLE]
    assert aimed(card(ask, ASIAN, by=("region", "ethnic_group"))) == ()
    assert name_of(question, aimed(question)[0]) == "Asian"
    assert target_of(question, {"ethnic_group": "Black"}) is None


def test_it_has_a_row_right_below_its_group(ask: Ask) -> None:
    """With its value and by when; the row above is the only one that its line goes through."""
    question = card(ask, ASIAN)
    drawn = with_targets(question, rows(question.latest, "ethnic_group"))
    figure = build(question).figure

    assert [one.label for one in drawn][:3] == ["Asian", "Asian, target 2027-Q3", "Black"]
    assert drawn[1].text("people") == "at least 500"
    assert "Owner: Chief executives" in drawn[1].words("people")
    assert {shape["x0"] for shape in figure["layout"]["shapes"]} == {500}
    assert all(-0.5 < shape["y0"] < shape["y1"] < 1 for shape in figure["layout"]["shapes"])


def test_over_time_it_is_a_line_across_with_its_value_at_the_end(ask: Ask) -> None:
    """In every way that lines are drawn."""
    layout = build(card(ask, ASIAN, view="trend")).figure["layout"]

    assert [shape["y0"] for shape in layout["shapes"]] == [500]
    assert "Target <b>500</b>" in {one["text"] for one in layout["annotations"]}
    assert layout["yaxis"]["range"][1] > 500


def test_screen_and_paper_write_the_same_target(ask: Ask) -> None:
    """In a column of its own; without a target there is none."""
    question = card(ask, ASIAN)
    table, paper = build(question).table, grid(question)
    words = written(aimed(question)[0], "people")

    assert words == "at least 500 by 2027-Q3"
    assert dict(zip(table["ethnic_group"], table["target"], strict=True)) == {
        code: words if code == "Asian" else "" for code in table["ethnic_group"]
    }
    assert paper.head[-1] == "Target"
    assert [line[-1] for line in paper.body if line[-1]] == [words]
    assert "target" not in with_column(ask("headcount"), ask("headcount").latest)


def test_laid_out_crosswise_the_paper_says_it_beneath(ask: Ask) -> None:
    """There is no column for it."""
    assert "Target, Asian: at least 500 by 2027-Q3." in grid(card(ask, ASIAN, view="trend")).note


def test_who_cannot_see_the_chart_hears_of_it(ask: Ask) -> None:
    """In the words of the table."""
    assert "Target, Asian: at least 500 by 2027-Q3." in build(card(ask, ASIAN)).alt
