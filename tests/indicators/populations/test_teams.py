"""Teams, on examples that were worked out by hand and published ones."""

import pytest

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.records import Records
from tests.indicators.populations.returned import always, counted, returns

QUARTER = "2026-Q2"
MINORITISED, WHITE = "Indian", "English, Welsh, Scottish, Northern Irish or British"


def staff(*teams: tuple[int, int]) -> dict[str, dict[str, dict[str, object]]]:
    """Teams of so many racially minoritised people, of so many in all."""
    return {
        f"{team}-{number}": always(
            QUARTER, team_id=f"T-{team}", ethnic_group=MINORITISED if number < members else WHITE
        )
        for team, (members, size) in enumerate(teams)
        for number in range(size)
    }


def reckoned(records: Records, population: str) -> int:
    """The people of a population that is reckoned and not listed."""
    with records.cursor() as cursor:
        return int(POPULATIONS[population].cells(cursor, [DeclaredTable((), None, population)])._frame["people"].sum())


def test_the_only_one_of_a_group_has_nobody_else_of_it_in_the_team() -> None:
    """Whoever's team is unknown is in none; whoever's ethnicity is, is in a team; and a trustee is no staff."""
    people = staff((1, 3), (2, 3), (0, 2)) | {
        "unknown": always(QUARTER, team_id="T-0", ethnic_group="Not stated"),
        "teamless": always(QUARTER, ethnic_group=MINORITISED),
        "trustee": always(QUARTER, team_id="T-0", ethnic_group=MINORITISED, grade="Trustee"),
    }
    with returns(people) as records:
        assert reckoned(records, "only_ones") == 1
        assert counted(records, "team_members") == {(QUARTER,): 9}


def test_random_teams_leave_as_many_alone_as_the_law_says() -> None:
    """48 people, 6 of them minoritised, in 8 teams of 6: each alone with 0.5546, so 3.33 people in all."""
    with returns(staff((6, 6), *[(0, 6)] * 7)) as records:
        assert reckoned(records, "only_by_chance") == round(6 * 0.5546) == 3


def test_shares_of_teams_are_added_up() -> None:
    """Three of four and two of four: 3 times 3/4 and 2 times 2/4, 3.25 in all."""
    with returns(staff((3, 4), (2, 4), (0, 4))) as records:
        assert reckoned(records, "team_exposure") == 3


@pytest.mark.parametrize("population", ["only_ones", "only_by_chance", "team_exposure"])
def test_what_is_reckoned_holds_nobody_and_is_counted_anew_once_a_year(population: str) -> None:
    """There is nobody to list for the attack, and nobody minoritised is nought and no fault."""
    with returns(staff((0, 3))) as records, records.cursor() as cursor:
        cells = POPULATIONS[population].cells(cursor, [DeclaredTable((), None, population)])

    assert POPULATIONS[population].members is None
    assert cells._frame["people"].to_list() == [0]
    assert cells.anew == [QUARTER]
