"""Typical pay: enough people, spread over organisations, no exact mean, and the same people always the same figure."""

import numpy as np
import polars as pl
import pytest

from dashboard.disclosure.pay import keyed_rank_median, pay_gap, pay_table, winsorised_mean
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import DeclaredTable

TABLE = DeclaredTable((), "racially_minoritised")
QUARTERS = ("2026-Q3",)


def staff(people: int = 40, organisations: int = 4, seed: int = 1) -> pl.DataFrame:
    """People of one group, shared out over organisations in turn."""
    rng = np.random.default_rng(seed)
    return pl.DataFrame(
        {
            "quarter": ["2026-Q3"] * people,
            "racially_minoritised": ["yes"] * people,
            "organisation_id": np.arange(people) % organisations,
            "person_key": rng.integers(0, 2**32, people, dtype=np.uint64),
            "amount": np.round(rng.normal(31_000, 6_000, people)),
        }
    )


def shown(people: pl.DataFrame, policy: Policy) -> float | None:
    """The figure for the one group there is."""
    table = pay_table(people, TABLE, QUARTERS, policy)
    return table.filter(racially_minoritised="yes")["amount"].item()


def test_a_median_is_near_the_true_one_and_a_multiple_of_five_hundred(viewer: Policy) -> None:
    """Over many groups the published median is unbiased to within its rounding."""
    groups = [staff(60, seed=seed) for seed in range(60)]
    found = np.array([shown(group, viewer) for group in groups], dtype=np.float64)
    true = np.array([group["amount"].median() for group in groups])

    assert not (found % viewer.pay_round).any()
    assert abs((found - true).mean()) < 3 * (found - true).std() / np.sqrt(len(groups)) + 50


@pytest.mark.parametrize(
    ("people", "organisations", "is_shown"), [(20, 3, True), (19, 3, False), (40, 2, False)], ids=str
)
def test_twenty_people_from_three_organisations(
    people: int, organisations: int, is_shown: bool, viewer: Policy
) -> None:
    """The edges of the gate for pay."""
    assert (shown(staff(people, organisations), viewer) is not None) == is_shown


def test_hidden_and_absent_groups_come_out_alike(viewer: Policy) -> None:
    """Nineteen people or nobody: the same row."""
    few = pay_table(staff(19), TABLE, QUARTERS, viewer)
    none = pay_table(staff().clear(), TABLE, QUARTERS, viewer)

    assert few.write_json() == none.write_json()
    assert few["status"].to_list() == ["c", "c", "c"]


def test_the_order_of_people_makes_no_difference(viewer: Policy) -> None:
    """The same people, the same median."""
    people = staff(61)

    assert shown(people, viewer) == shown(people.sample(fraction=1, shuffle=True, seed=3), viewer)


def test_a_rank_that_falls_between_two_people_is_their_mean() -> None:
    """Unshifted, it is the ordinary median; a shift moves by whole ranks and never past an end."""
    four = np.array([1.0, 2.0, 3.0, 10.0])

    assert [keyed_rank_median(four, shift) for shift in (-9, -1, 0, 1, 9)] == [1.0, 1.5, 2.5, 6.5, 10.0]
    assert keyed_rank_median(np.array([1.0, 2.0, 9.0]), 0) == 2.0


def test_a_mean_does_not_follow_its_largest_member() -> None:
    """One salary of a million moves the winsorised mean no more than the next one down."""
    amounts = np.sort(np.random.default_rng(0).normal(30_000, 5_000, 40))
    extreme = amounts.copy()
    extreme[-1] = 1_000_000

    assert winsorised_mean(extreme, 0) == winsorised_mean(amounts, 0)


def test_exact_means_give_a_newcomers_pay_away_and_ours_do_not(viewer: Policy) -> None:
    """Two means and two counts tell what one more person earns; published means miss by more than 2 % nearly always."""
    hits = {"exact": 0, "published": 0}
    for seed in range(60):
        people = staff(31, seed=seed)
        before, pay = people.head(30), people["amount"][-1]
        means = {
            "exact": [frame["amount"].mean() for frame in (before, people)],
            "published": [
                pay_table(frame, TABLE, QUARTERS, viewer, winsorised_mean).filter(racially_minoritised="yes")["amount"][
                    0
                ]
                for frame in (before, people)
            ],
        }
        for kind, (old, new) in means.items():
            hits[kind] += abs(31 * new - 30 * old - pay) < 0.02 * pay

    assert hits["exact"] == 60
    assert hits["published"] <= 9


@pytest.mark.parametrize(
    ("reference", "group", "gap"),
    [(30_000.0, 27_500.0, 8), (30_000.0, 33_000.0, -10), (30_000.0, None, None), (None, 1.0, None), (0.0, 1.0, None)],
)
def test_a_gap_comes_from_two_published_numbers(reference: float | None, group: float | None, gap: int | None) -> None:
    """Whole per cent of the reference group's pay; negative where the group is paid more."""
    assert pay_gap(reference, group) == gap
