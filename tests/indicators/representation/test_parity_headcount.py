"""Parity headcount by hand and in exact arithmetic."""

from fractions import Fraction
from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from dashboard.indicators.representation.parity_headcount import INDICATOR
from tests.indicators.invented_network import COUNTS, EVERYONE, GROUPS, MINORITISED, REGIONS_GROUPS, network
from tests.indicators.people import IdentityCounts, row


def test_it_is_what_is_missing_up_to_a_whole_person() -> None:
    """2,409,283 of 59,597,578 residents are Black: 14.55 of 360 would be parity, and 30 are there; Other is short."""
    counts = IdentityCounts(COUNTS | {GROUPS: {("Black",): 10, ("Asian",): 40, ("Unknown",): 40}})
    figures = INDICATOR.estimate(counts, GROUPS)

    assert row(figures, ethnic_group="Black")["value"] == ceil(360 * 2_409_283 / 59_597_578 - 10) == 5
    assert row(figures, ethnic_group="Asian")["value"] == 0


@given(group=st.integers(0, 5_000), others=st.integers(1, 50_000))
def test_it_never_asks_for_one_too_many_or_too_few(group: int, others: int) -> None:
    """Whole-number arithmetic gives what fractions give, at every size."""
    counts = IdentityCounts(
        {
            EVERYONE: {(): group + others},
            MINORITISED: {("yes",): group, ("no",): others, ("Unknown",): 0},
        }
    )
    figure = row(INDICATOR.estimate(counts, MINORITISED), racially_minoritised="yes")

    assert figure["value"] == max(0, ceil(Fraction(10_898_347, 59_597_578) * (group + others) - group))


def test_the_interval_is_that_of_the_protection() -> None:
    """Noise in the group and in the denominator moves the number by so much, and never below nought."""
    counts = IdentityCounts(COUNTS | {GROUPS: {("Black",): 10, ("Asian",): 40, ("Unknown",): 40}}, variance=9)
    figure = row(INDICATOR.estimate(counts, GROUPS), ethnic_group="Black")

    assert (figure["lower"], figure["value"], figure["upper"]) == (0, 5, 11)


def test_it_is_not_worked_out_for_the_majority_nor_without_a_census() -> None:
    """Nobody is told to appoint more people of the majority, and Scotland has no census here."""
    assert row(INDICATOR.estimate(network(), GROUPS), ethnic_group="White")["status"] == "z"
    assert row(INDICATOR.estimate(network(), REGIONS_GROUPS), region="Scotland", ethnic_group="Asian")["status"] == "x"
