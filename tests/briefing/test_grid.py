"""The table of a paper holds the figures of the screen."""

import polars as pl

from dashboard.briefing import default_question
from dashboard.briefing.grid import INTERVAL, grid
from dashboard.charts.build import build
from dashboard.charts.question import Question
from dashboard.disclosure.figures import Figures
from dashboard.indicators import discover
from tests.briefing.asked import world_release
from tests.charts.conftest import QUARTERS, released


def test_every_figure_is_written_as_the_chart_labels_it() -> None:
    """Row by row, hidden ones included."""
    question = default_question(world_release(), "workforce_share")
    found = grid(question)
    labels = build(question).figure["data"]
    written = next(trace["text"] for trace in labels if trace.get("mode") == "text")

    assert found.head == ("Ethnic group", "Value", INTERVAL)
    assert [line[1] for line in found.body] == [text.strip() for text in written]


def test_a_verdict_has_a_column_of_its_own() -> None:
    """For comparisons that are judged."""
    assert grid(default_question(world_release(), "race_disparity_lower_upper")).head[-1] == "Verdict"


def test_many_rows_are_laid_out_crosswise() -> None:
    """And it is said where the intervals are."""
    question = default_question(world_release(), "headcount", by=("contract_type", "ethnic_group"))
    found = grid(question)

    assert found.head == ("Contract type", "Asian", "Black", "Mixed", "White", "Other", "Unknown")
    assert tuple(line[0] for line in found.body if line[0] == "Permanent") == ("Permanent",)
    assert "intervals" in found.note


def test_a_course_has_a_row_a_quarter() -> None:
    """Split by groups crosswise, alone with its interval."""
    release = world_release()
    several = grid(default_question(release, "headcount", view="trend"))
    alone = grid(default_question(release, "ethnicity_known_rate", view="trend"))

    assert [line[0] for line in several.body] == ["2026-Q2", "2026-Q3"]
    assert alone.head == ("Quarter", "Value", INTERVAL)
    assert all(len(line) == len(several.head) for line in several.body)


def test_one_figure_is_named() -> None:
    """A table of one cell without a name would say nothing."""
    assert grid(default_question(world_release(), "ethnicity_known_rate")).body[0][0] == "Everyone"


def test_what_is_counted_whole_has_no_column_of_intervals() -> None:
    """Seats are exact: a column of 5 to 5 would pretend otherwise."""
    figures = released("seats_held", ("member_type",)).as_polars()
    exact = figures.with_columns(lower=pl.col("value"), upper=pl.col("value"))
    sealed = Figures.released(exact, indicator="seats_held", by=("member_type",), policy="viewer 2026-1")
    found = grid(Question(discover()["seats_held"], sealed, QUARTERS[-1]))

    assert INTERVAL not in found.head
    assert {len(line) for line in found.body} == {2}
