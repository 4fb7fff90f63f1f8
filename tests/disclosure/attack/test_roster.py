"""The staff list as numbers: the same people, in order, and nobody's code made up."""

import numpy as np
import polars as pl

from dashboard.disclosure.attack.roster import NONE, Roster
from dashboard.disclosure.grid import codes
from dashboard.indicators.staff_list import StaffList
from tests.disclosure.attack.population import roster, staff

MOVED = [
    {"person": 9, "quarter": "2026-Q3", "grade": "Executive", "salary": 50_000.0},
    {"person": 4, "quarter": "2026-Q2", "label": "African", "organisation": "B"},
    {"person": 9, "quarter": "2026-Q2", "grade": "Manager"},
    {"person": 7, "quarter": "2026-Q3", "label": "Black"},
]


def test_people_and_their_quarters_stand_in_order() -> None:
    """Whatever the order of the list, rows follow people, and one person's rows follow the quarters."""
    one = roster(MOVED)

    assert one.quarters == ("2026-Q2", "2026-Q3")
    assert one.person.tolist() == [0, 1, 2, 2]
    assert one.quarter.tolist() == [0, 1, 0, 1]
    assert one.organisation.tolist() == [1, 0, 0, 0]
    assert one.people == 3


def test_every_code_is_its_place_in_the_classification() -> None:
    """A column holds places of codes, and somebody without a code (a broad group only) has none in that column."""
    one = roster(MOVED)
    held = {name: [codes(name)[place] for place in one.columns[name]] for name in ("grade", "ethnic_group")}

    assert held["grade"] == ["Manager", "Manager", "Manager", "Executive"]
    assert held["ethnic_group"] == ["Black", "Black", "White", "White"]
    assert one.columns["ethnic_group_detailed"][1] == NONE
    assert np.isnan(one.salary[:3]).all()
    assert one.salary[3] == 50_000


def test_the_last_row_is_the_newest_of_each_person() -> None:
    """Everybody has one newest row, also who left before the last quarter."""
    one = roster(MOVED)

    assert one.last.tolist() == [0, 1, 3]


def test_leaving_rows_out_numbers_people_anew_but_not_quarters() -> None:
    """Of who is left nothing changes but their number."""
    one = roster(MOVED)
    left = one.only(one.person > 0)

    assert left.person.tolist() == [0, 1, 1]
    assert left.quarter.tolist() == [1, 0, 1]
    assert left.quarters == one.quarters
    assert left.columns["grade"].tolist() == one.columns["grade"][1:].tolist()
    assert left.people == 2


def test_a_list_without_anybody_has_no_people() -> None:
    """Nobody in post is nobody to find out about, and no fault."""
    one = staff(MOVED)
    one._frame = one._frame.clear()
    nobody = Roster.opened(one)

    assert nobody.people == 0
    assert nobody.last.size == 0


def test_those_who_are_not_staff_are_told_apart() -> None:
    """Forty thousand applications must not water down what is learnt of a thousand staff."""
    listed = [{"population": "people_in_post"}, {"population": "leavers"}, {"population": "applications"}]
    mixed = Roster.opened(StaffList(staff(listed)._frame.with_columns(population=_populations(listed)), ("2026-Q3",)))

    assert {who: of.tolist() for who, of in mixed.kinds.items()} == {
        "staff": [True, True, False],
        "applications": [False, False, True],
    }
    assert mixed.of("leavers").tolist() == [False, True, False]
    assert mixed.peers[0] == mixed.peers[1] != mixed.peers[2]


def _populations(rows: list[dict[str, str]]) -> pl.Series:
    return pl.Series([row["population"] for row in rows])
