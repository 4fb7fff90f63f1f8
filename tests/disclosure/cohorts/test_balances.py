"""How alike the two sides were."""

import pytest

from dashboard.disclosure.cohorts.balances import balances, codes_of
from dashboard.disclosure.cohorts.cohort import Cohort
from dashboard.disclosure.cohorts.counted import Counter
from dashboard.disclosure.cohorts.findings import Balance
from dashboard.disclosure.cohorts.pairs import paired
from dashboard.disclosure.cohorts.people import started
from tests.disclosure.cohorts.network import PEPPER, POLICY, network


@pytest.fixture(scope="module")
def found() -> tuple[Balance, ...]:
    """The balance of a network in which everybody is as likely to take part."""
    given = network(places=120)
    people = started(given)
    pairs = paired(people, people, Cohort(), given, PEPPER)
    return balances(pairs, Counter.of(pairs.people, POLICY, PEPPER), "all", ethnicity=False)


def test_what_is_matched_is_the_same_afterwards(found: tuple[Balance, ...]) -> None:
    """By the making of the sides, so that no count tells it; and what is not matched is measured."""
    matched = [one for one in found if one.matched]
    checked = [one for one in found if not one.matched and one.after.value is not None]

    assert {one.after.value for one in matched} == {0.0}
    assert {one.column for one in checked} == {"region"}
    assert all(abs(one.after.value or 0) < 0.5 for one in checked)


def test_every_value_is_named_whoever_has_it(found: tuple[Balance, ...]) -> None:
    """A grade that nobody has looks like one that few have."""
    grades = {one.code: one.before.value for one in found if one.column == "grade"}

    assert tuple(grades) == codes_of("grade")
    assert grades["Executive"] is None
    assert grades["Frontline"] is not None


def test_ethnicity_is_left_out_where_it_is_not_on_the_list(found: tuple[Balance, ...]) -> None:
    """It is matched on all the same."""
    assert "racially_minoritised" not in {one.column for one in found}
    assert "tenure" in {one.column for one in found}
