"""The two sides of a comparison."""

import polars as pl
import pytest

from dashboard.disclosure.cohorts.cohort import Cohort
from dashboard.disclosure.cohorts.pairs import MATCHED_ON, Pairs, paired, side
from dashboard.disclosure.cohorts.people import started
from dashboard.indicators.cohorts import Participants
from tests.disclosure.cohorts.network import PEPPER, network


@pytest.fixture(scope="module")
def given() -> Participants:
    """The network."""
    return network()


def drawn(given: Participants, **asked: str) -> Pairs:
    """The two sides for a cohort."""
    cohort, people = Cohort.read(asked), started(given)
    rows = people.filter(pl.lit(value=True), *(pl.col(column) == code for column, code in cohort.where))
    return paired(rows, people, cohort, given, PEPPER)


def test_the_sides_are_alike_in_all_that_is_matched(given: Participants) -> None:
    """The same number of comparators for each member in every combination."""
    pairs = drawn(given)
    counts = [pairs.people.filter(side(pairs, members=one)).group_by(MATCHED_ON).len() for one in (True, False)]
    both = counts[0].join(counts[1], on=list(MATCHED_ON), how="full")

    assert pairs.matched.ratio >= 2
    assert (both["len"] * pairs.matched.ratio).to_list() == both["len_right"].to_list()
    assert side(pairs, members=True).sum() > 100


def test_no_comparator_was_on_a_programme_and_none_stands_twice(given: Participants) -> None:
    """Not even on one that is not asked about."""
    pairs = drawn(given, cohort="2024")
    others = pairs.people.filter(~pl.col("member"))

    assert pairs.people["person"].is_unique().all()
    assert not set(others["person"]) & set(given.members._frame["person"])
    assert set(pairs.people.filter("member")["course"]) == {"P-1/2024"}


def test_both_sides_are_still_there_at_the_end_of_the_course(given: Participants) -> None:
    """Nobody is compared who left before: neither side is credited with having stayed."""
    pairs = drawn(given)
    there = given.staff._frame.filter("in_post").select("person", "ordinal")
    at_end = pairs.people.join(there, left_on=["person", "ended"], right_on=["person", "ordinal"], how="semi")

    assert at_end.height == pairs.people.height


def test_what_a_cohort_is_restricted_to_is_matched_as_well(given: Participants) -> None:
    """Staff of London are compared with staff of London; and the same question gives the same draw."""
    pairs = drawn(given, region="London")

    assert "region" in pairs.on
    assert set(pairs.people.filter(side(pairs, members=False))["region"]) == {"London"}
    assert pairs.people.equals(drawn(given, region="London").people)


def test_nobody_found_is_no_comparison(given: Participants) -> None:
    """A cohort of whom no return knows anybody has no sides, and nothing fails."""
    nobody = drawn(given, cohort="1999")

    assert nobody.matched.ratio == 0
    assert nobody.people.is_empty()
