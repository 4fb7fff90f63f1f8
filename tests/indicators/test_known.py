"""How many people's ethnicity is known."""

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.known import known_needs, known_people
from tests.indicators.network import COUNTS, EVERYONE, MINORITISED, REGIONS, network
from tests.indicators.people import IdentityCounts, row


def test_it_is_everyone_less_the_unknown_with_the_noise_of_both() -> None:
    """Variances add even where counts are subtracted."""
    found = row(known_people(IdentityCounts(COUNTS, variance=9), EVERYONE))

    assert (found["known"], found["known_variance"], found["unknown"], found["minoritised"]) == (360, 18, 40, 100)


def test_where_the_unknown_are_hidden_the_two_known_groups_are_added() -> None:
    """Scotland's unknown are too few to show: 20 and 140."""
    assert row(known_people(network(), REGIONS), region="Scotland")["known"] == 160


def test_where_that_is_hidden_too_so_is_the_number() -> None:
    """Nothing is guessed."""
    nothing = IdentityCounts({EVERYONE: {(): 400}, MINORITISED: {("yes",): 100}})
    nobody = IdentityCounts({MINORITISED: {("yes",): 100, ("no",): 20}})

    assert row(known_people(nothing, EVERYONE))["known"] is None
    assert row(known_people(nobody, EVERYONE))["known"] is None


def test_noise_cannot_make_fewer_than_nobody() -> None:
    """More unknown than people, by noise, means that nobody is known."""
    found = known_people(IdentityCounts({EVERYONE: {(): 30}, MINORITISED: {("Unknown",): 35}}), EVERYONE)

    assert row(found)["known"] == 0


def test_it_reads_what_it_says_it_needs() -> None:
    """The tables are those of the same breakdowns, whatever the table's own characteristic."""
    assert set(known_needs(DeclaredTable(("region",), "ethnic_group"))) == {
        DeclaredTable(("region",)),
        DeclaredTable(("region",), "racially_minoritised"),
    }
