"""Odd rows on the way to a comparison: nothing lost, nothing invented, and each told in a sentence."""

from datetime import date

import polars as pl
import pytest

from dashboard.disclosure.cohorts import CohortRefusedError, Comparison, Workbench
from dashboard.indicators.cohorts import Participants, PeopleRows
from tests.disclosure.cohorts.network import COURSES, PEPPER, POLICY, network

GIVEN = network(places=120)
MEMBERS = GIVEN.members._frame


def compared(members: pl.DataFrame, **asked: str) -> Comparison:
    """Compare the cohort of a changed list of members."""
    return Workbench(Participants(PeopleRows(members), *GIVEN[1:]), POLICY, PEPPER).compare(asked)


def test_a_person_in_two_cohorts_is_one_person() -> None:
    """Counted in the first cohort they started: the second entry changes no figure of everybody."""
    again = MEMBERS.filter(pl.col("cohort") == "2024").with_columns(
        pl.lit("2025").alias("cohort"),
        pl.lit(date(2025, 1, 10)).alias("started_on"),
        pl.lit(COURSES["2025"][0], pl.Int64).alias("entry"),
        pl.lit(COURSES["2025"][1], pl.Int64).alias("ended"),
    )
    twice = compared(pl.concat([MEMBERS, again]))

    assert twice.flow == compared(MEMBERS).flow
    assert twice.outcomes == compared(MEMBERS).outcomes


def test_participants_missing_from_the_workforce_stay_in_the_cohort() -> None:
    """They are counted as having started, not as found, and nobody stands in for them."""
    gone = MEMBERS.with_columns(
        pl.when(pl.col("cohort") == "2024").then(pl.col("person") + "/gone").otherwise("person").alias("person")
    )
    found, whole = compared(gone).flow, compared(MEMBERS).flow

    assert found.started == pytest.approx(whole.started, abs=15)
    assert found.found is not None
    assert whole.found is not None
    assert found.found < whole.found - 80


def test_a_course_that_ends_before_it_begins_compares_nobody_wrongly() -> None:
    """Such dates are refused on arrival; were they there, the order of quarters would still be kept and nothing fails."""
    turned = MEMBERS.with_columns(pl.col("ended").alias("entry"), pl.col("entry").alias("ended"))
    found = compared(turned)

    assert found.refusal or found.outcomes


def test_a_course_that_is_not_over_is_not_compared() -> None:
    """Nobody can be followed from an end that has not come."""
    running = MEMBERS.with_columns((pl.col("ended") + 40).alias("ended"))
    found = compared(running)

    assert found.refusal
    assert found.flow.started is not None
    assert found.outcomes == ()


def test_a_cohort_of_four_is_refused() -> None:
    """In the same words as one of none."""
    few = MEMBERS.head(4).with_columns(
        pl.lit("2026").alias("cohort"), pl.col("person") + "/new", pl.col("person_key") + 7
    )
    with pytest.raises(CohortRefusedError) as four:
        compared(pl.concat([MEMBERS, few]), cohort="2026")
    with pytest.raises(CohortRefusedError) as none:
        compared(MEMBERS, cohort="2026")

    assert (four.value.message, four.value.wider) == (none.value.message, none.value.wider)
