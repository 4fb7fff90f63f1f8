"""Representation ratio by hand against Census 2021."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.representation.representation_ratio import INDICATOR
from tests.indicators.invented_network import EVERYONE, GROUPS, MINORITISED, REGIONS_GROUPS, network
from tests.indicators.people import IdentityCounts, row


def test_it_is_the_share_of_the_known_over_the_census_share() -> None:
    """40 of the 360 whose ethnicity is known are 11.11 %; 5,515,455 of 59,597,578 residents are 9.25 %."""
    figure = row(INDICATOR.estimate(network(), GROUPS), ethnic_group="Asian")

    assert figure["value"] == pytest.approx((40 / 360) / (5_515_455 / 59_597_578))
    assert figure["value"] == pytest.approx(1.2006, abs=1e-4)
    assert (figure["numerator"], figure["denominator"], figure["base"]) == (40, 360, 360)
    assert figure["lower"] < figure["value"] < figure["upper"]


def test_a_region_is_set_against_its_own_population() -> None:
    """40 of 200 in London are 20 %; 1,817,647 of 8,799,736 Londoners are 20.66 %."""
    figure = row(INDICATOR.estimate(network(), REGIONS_GROUPS), region="London", ethnic_group="Asian")

    assert figure["value"] == pytest.approx(0.9683, abs=1e-4)


def test_scotland_and_unknown_have_a_sentence_and_no_figure() -> None:
    """There is nothing to compare with, which is not the same as being hidden or nought."""
    scotland = row(INDICATOR.estimate(network(), REGIONS_GROUPS), region="Scotland", ethnic_group="Asian")
    unknown = row(INDICATOR.estimate(network(), GROUPS), ethnic_group="Unknown")

    assert (scotland["value"], scotland["numerator"], scotland["status"]) == (None, None, "x")
    assert (unknown["value"], unknown["status"]) == (None, "z")
    assert "England and Wales" in scotland["note"]
    assert unknown["note"].endswith("compare with.")


def test_what_has_no_comparison_says_so_whether_or_not_anybody_is_there() -> None:
    """The sentence follows from the code lists, so it tells nothing of the people."""
    figures = INDICATOR.estimate(network(), REGIONS_GROUPS)
    empty = row(figures, region="Northern Ireland", ethnic_group="Black")

    assert empty == row(figures, region="Scotland", ethnic_group="Asian") | {
        "region": "Northern Ireland",
        "ethnic_group": "Black",
    }


def test_nineteen_groups_are_compared_for_england_and_wales_only() -> None:
    """The shipped counts of 19 groups are for the whole area; a region says that it has none."""
    whole, regional = DeclaredTable((), "ethnic_group_detailed"), DeclaredTable(("region",), "ethnic_group_detailed")
    counts = IdentityCounts(
        network().counts | {whole: {("Indian",): 36}, regional: {("London", "Indian"): 36}},
    )

    assert row(INDICATOR.estimate(counts, whole), ethnic_group_detailed="Indian")["value"] == pytest.approx(
        0.1 / (1_864_304 / 59_597_578)
    )
    assert row(INDICATOR.estimate(counts, regional), region="London", ethnic_group_detailed="Indian")["status"] == "x"


def test_parity_is_one() -> None:
    """A workforce with the census share of a group has a ratio of 1, whatever its size."""
    counts = IdentityCounts(
        {
            EVERYONE: {(): 59_597_578},
            MINORITISED: {("yes",): 10_898_347, ("no",): 48_699_231, ("Unknown",): 0},
        }
    )

    assert row(INDICATOR.estimate(counts, MINORITISED), racially_minoritised="yes")["value"] == pytest.approx(1)
