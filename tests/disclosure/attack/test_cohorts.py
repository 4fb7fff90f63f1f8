"""Folding: people whom no figure can tell apart are one cohort, and no cell loses anybody by it."""

import numpy as np
import pytest

from dashboard.disclosure.attack.cohorts import cells_of_rows, folded, grid_size
from dashboard.disclosure.attack.roster import NONE, Roster
from dashboard.disclosure.attack.surface import exact
from dashboard.disclosure.grid import codes
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import roster, times

SETS = (DeclaredTable(), DeclaredTable(("grade",)), DeclaredTable(("region", "grade")))


@pytest.fixture
def moving() -> Roster:
    """Nine people, of whom one becomes an executive and two are elsewhere."""
    before = [{"person": number, "quarter": "2026-Q2"} for number in range(9)]
    after = [{"person": number, "region": "Wales" if number < 2 else "London"} for number in range(8)]
    return roster([*before, *after, {"person": 8, "grade": "Executive"}])


def test_people_in_the_same_cells_in_every_quarter_are_one_cohort(moving: Roster) -> None:
    """Who moved together is together, who moved alone is alone."""
    one = folded(moving, SETS)

    assert sorted(one.size) == [1, 2, 6]
    assert one.of[0] == one.of[1]
    assert len(set(one.of[2:8])) == 1
    assert one.size[one.of[8]] == 1


def test_only_what_a_table_splits_by_tells_people_apart() -> None:
    """Without a table by grade, grade parts nobody; the type of organisation always does, for it sets the prior."""
    two = roster([{}, {"grade": "Executive"}, {"organisation_type": "funder"}])
    of = folded(two, [DeclaredTable()]).of

    assert of[0] == of[1] != of[2]


def test_a_cell_holds_whom_the_staff_list_has_there(moving: Roster) -> None:
    """Cells stand table by table, quarter by quarter, each with as many people as plain counting finds."""
    one = folded(moving, SETS)
    plain = np.concatenate([exact(moving, each).ravel() for each in SETS])

    assert one.people.tolist() == plain.tolist()
    assert one.tables == SETS
    assert np.bincount(one.table).tolist() == [2 * grid_size(each) for each in SETS]
    wales = codes("region").index("Wales") * len(codes("grade")) + codes("grade").index("Manager")
    assert one.people[(one.table == 2) & (one.quarter == 1) & (one.place == wales)].tolist() == [2]


def test_fewer_cohorts_keep_every_cell_full(moving: Roster) -> None:
    """Where cost is bounded, people are folded more coarsely, and still each of them stands in their cells."""
    coarse = folded(moving, SETS, most=2)

    assert coarse.size.size <= 2 < folded(moving, SETS).size.size
    assert coarse.size.sum() == moving.people
    assert coarse.people.tolist() == folded(moving, SETS).people.tolist()


def test_somebody_without_a_code_is_in_no_cell_of_that_column() -> None:
    """An unknown region is in the total and in no region."""
    one = roster([*times(3), {"region": "Atlantis"}])

    assert cells_of_rows(one, DeclaredTable(("region",)))[3] == NONE
    assert folded(one, [DeclaredTable(("region",))]).people.sum() == 3
    assert folded(one, [DeclaredTable()]).people.tolist() == [4]
