"""Workforce share by hand and against published intervals."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.representation.workforce_share import INDICATOR
from tests.indicators.invented_network import EVERYONE, GROUPS, MINORITISED, network
from tests.indicators.people import IdentityCounts, row


def test_unknown_ethnicity_is_in_the_denominator() -> None:
    """WRES 1 divides by everyone: 100 of 400 are a quarter, although 40 are of unknown ethnicity."""
    figure = row(INDICATOR.estimate(network(), MINORITISED), racially_minoritised="yes")

    assert (figure["value"], figure["numerator"], figure["denominator"], figure["base"]) == (25, 100, 400, 400)


@pytest.mark.parametrize(
    ("group", "everyone", "lower", "upper"), [(81, 263, 25.53, 36.62), (15, 148, 6.24, 16.05), (1, 29, 0.61, 17.18)]
)
def test_the_interval_is_wilsons(group: int, everyone: int, lower: float, upper: float) -> None:
    """Newcombe (1998), table I: the intervals that he printed."""
    counts = IdentityCounts({GROUPS: {("Asian",): group}, EVERYONE: {(): everyone}})
    figure = row(INDICATOR.estimate(counts, GROUPS), ethnic_group="Asian")

    assert (figure["lower"], figure["upper"]) == (pytest.approx(lower, abs=0.01), pytest.approx(upper, abs=0.01))


def test_nobody_has_no_share() -> None:
    """A denominator of nought gives a sentence, and neither nought nor infinity."""
    counts = IdentityCounts({GROUPS: {("Asian",): 0}, EVERYONE: {(): 0}})
    figure = row(INDICATOR.estimate(counts, GROUPS), ethnic_group="Asian")

    assert (figure["value"], figure["lower"], figure["status"]) == (None, None, "z")
    assert figure["note"].endswith(".")


def test_noise_cannot_make_a_share_of_more_than_everyone() -> None:
    """A part that noise has lifted above its whole is the whole."""
    counts = IdentityCounts({GROUPS: {("White",): 55}, EVERYONE: {(): 50}}, variance=9)
    figure = row(INDICATOR.estimate(counts, GROUPS), ethnic_group="White")

    assert figure["value"] == figure["upper"] == 100


def test_it_is_not_defined_without_a_group() -> None:
    """Everyone's share of everyone says nothing."""
    assert not INDICATOR.allows(DeclaredTable(("grade",)))
