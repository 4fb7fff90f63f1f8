"""How many people's ethnicity is known."""

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.known import known_needs, known_people
from tests.indicators.invented_network import COUNTS, EVERYONE, MINORITISED, REGIONS_MINORITISED, network
from tests.indicators.people import IdentityCounts, row


def test_it_is_everyone_less_the_unknown_with_the_noise_of_both() -> None:
    """Variances add even where counts are subtracted."""
    found = row(known_people(IdentityCounts(COUNTS, variance=9), EVERYONE))

    assert (found["known"], found["known_variance"], found["unknown"]) == (360, 18, 40)


def test_where_the_unknown_are_hidden_the_two_known_groups_are_added() -> None:
    """Scotland's unknown are too few to show: 20 and 140."""
    assert row(known_people(network(), REGIONS_MINORITISED), region="Scotland")["known"] == 160


def test_where_that_is_hidden_too_so_is_the_number() -> None:
    """Nothing is guessed."""
    nothing = IdentityCounts({EVERYONE: {(): 400}, MINORITISED: {("yes",): 100}})
    nobody = IdentityCounts({MINORITISED: {("yes",): 100, ("no",): 20}})

    assert row(known_people(nothing, MINORITISED))["known"] is None
    assert row(known_people(nobody, MINORITISED))["known"] is None


def test_noise_cannot_make_fewer_than_nobody() -> None:
    """More unknown than people, by noise, means that nobody is known."""
    found = known_people(IdentityCounts({EVERYONE: {(): 30}, MINORITISED: {("Unknown",): 35}}), MINORITISED)

    assert row(found)["known"] == 0


def test_it_reads_what_it_says_it_needs() -> None:
    """Everyone, and the level that the question reads anyway: the five groups for the 19 and for no split at all."""
    regions = DeclaredTable(("region",))

    assert set(known_needs(regions.by("racially_minoritised"))) == {regions, regions.by("racially_minoritised")}
    for level in (None, "ethnic_group", "ethnic_group_detailed"):
        assert set(known_needs(regions.by(level))) == {regions, regions.by("ethnic_group")}
