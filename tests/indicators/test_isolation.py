"""Only ones beside everybody of their group in teams."""

from dashboard.indicators.isolation import TEAMS, in_teams, needs, reckoned
from tests.indicators.people import IdentityCounts
from tests.indicators.teams import TABLE, released


def test_all_in_teams_are_only_ones_and_others() -> None:
    """195 and 1,255 are 1,450, and the noise of the two adds up."""
    counts = released()
    counts.variance = 10.0
    frame = in_teams(counts).row(0, named=True)

    assert (frame["events"], frame["total"]) == (195, 1450)
    assert (frame["events_variance"], frame["total_variance"]) == (10, 20)
    assert in_teams(counts, "no").row(0, named=True)["total"] == 3915
    assert needs(TABLE) == (TEAMS, TEAMS.everyone)


def test_a_part_that_is_hidden_hides_the_whole() -> None:
    """Too few only ones: nobody can tell how many there are in all either."""
    frame = in_teams(IdentityCounts({TEAMS: {("some", "yes"): 50}})).row(0, named=True)

    assert (frame["events"], frame["total"]) == (None, None)


def test_what_is_reckoned_is_read_by_its_name() -> None:
    """One number for the network."""
    assert reckoned(released(), "only_by_chance", "chance")["chance"].to_list() == [65]
