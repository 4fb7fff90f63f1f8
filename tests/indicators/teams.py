"""Released counts of teams, as they would be if protection changed nothing."""

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.isolation import TEAMS
from tests.indicators.people import IdentityCounts

TABLE = DeclaredTable((), None, "team_members")


def released(alone: int = 195, others: int = 1255, chance: int = 65, shares: int = 770) -> IdentityCounts:
    """Racially minoritised staff in teams beside 3,915 White staff, and what is reckoned of them."""
    teams = {("none", "yes"): alone, ("some", "yes"): others, ("none", "no"): 80, ("some", "no"): 3835}
    return IdentityCounts(
        {
            TEAMS: teams,
            TEAMS.everyone: {("none",): alone + 80, ("some",): others + 3835},
            TABLE.of("only_by_chance"): {(): chance},
            TABLE.of("team_exposure"): {(): shares},
        }
    )
