"""Released counts of teams, as they would be if protection changed nothing."""

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.isolation import TEAMS
from tests.indicators.people import IdentityCounts

TABLE = DeclaredTable((), None, "team_members")


def released(only: int = 195, members: int = 1450, chance: int = 65, shares: int = 770) -> IdentityCounts:
    """Racially minoritised staff in teams beside 3,915 White staff, and what is reckoned of them."""
    return IdentityCounts(
        {
            TEAMS: {("yes",): members, ("no",): 3915},
            TEAMS.everyone: {(): members + 3915},
            TABLE.of("only_ones"): {(): only},
            TABLE.of("only_by_chance"): {(): chance},
            TABLE.of("team_exposure"): {(): shares},
        }
    )
