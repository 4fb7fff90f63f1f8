"""Everybody of a group in teams, and what was reckoned of the same teams."""

from dashboard.indicators.isolation import TEAMS, in_teams, needs, with_reckoned
from tests.indicators.people import IdentityCounts
from tests.indicators.teams import TABLE, released


def test_a_group_in_teams() -> None:
    """Racially minoritised unless White people are asked for."""
    assert in_teams(released())["total"].to_list() == [1450]
    assert in_teams(released(), "no")["total"].to_list() == [3915]
    assert needs(TABLE, "only_ones") == (TEAMS, TEAMS.everyone, TABLE.of("only_ones"))


def test_what_is_reckoned_stands_beside_the_people() -> None:
    """One number for the network, of the same quarter; hidden where it is hidden."""
    assert with_reckoned(released(), in_teams(released()), "only_by_chance", "chance")["chance"].to_list() == [65]
    hidden = IdentityCounts({TEAMS: {("yes",): 50}})
    assert with_reckoned(hidden, in_teams(hidden), "only_ones", "events")["events"].to_list() == [None]
