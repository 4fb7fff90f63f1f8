"""Subtraction: two cells that differ by a few people tell of those few."""

import numpy as np
import pytest

from dashboard.disclosure.attack.case import Case, laid
from dashboard.disclosure.attack.claims import SILENT, Claims
from dashboard.disclosure.attack.differencing import FEW, claims, from_pairs
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import Row, claimed_of, hidden_under, roster, surface_of, times

TOTAL, BY_GRADE = DeclaredTable((), "ethnic_group"), DeclaredTable(("grade",), "ethnic_group")


def attacked(rows: list[Row]) -> tuple[list[Claims], Case]:
    """Claim from the total and the grades, where cells of fewer than three people are hidden."""
    one = roster(rows)
    case, _ = laid(one, hidden_under(one, surface_of(one, [TOTAL, BY_GRADE]), 3))
    return list(claims(case)), case


def test_two_nested_cells_that_differ_by_one_person_give_that_person_away() -> None:
    """Everybody but one is a manager: the total less the managers is that one, whose own cell is hidden."""
    made, case = attacked([*times(6), *times(5, label="Indian"), {"label": "African", "grade": "Executive"}])

    assert claimed_of(made, case, "differencing", "ethnic_group", 11) == ("Black", 1.0)
    assert claimed_of(made, case, "differencing", "ethnic_group", 0)[1] == SILENT


def test_a_difference_of_two_kinds_is_claimed_by_halves() -> None:
    """Of two people by whom the cells differ one is Black and one is Asian: neither is sure."""
    odd: list[Row] = [{"label": "African", "grade": "Executive"}, {"label": "Indian", "grade": "Executive"}]
    made, case = attacked([*times(10), *odd])

    assert claimed_of(made, case, "differencing", "ethnic_group", 10)[1] == 0.5


@pytest.mark.parametrize("more", [0, FEW + 1])
def test_equal_and_very_different_cells_say_nothing(more: int) -> None:
    """Without anybody in between there is nobody to claim; with many it is just another cell."""
    made, _ = attacked([*times(FEW + 1), *times(more, grade="Executive")])

    assert all((each.score == SILENT).all() for each in made)


def test_cells_of_two_quarters_are_not_nested() -> None:
    """Subtraction stays within a quarter: what changes between two is looked at elsewhere."""
    before = [{"person": number, "quarter": "2026-Q2"} for number in range(11)]
    after = [{"person": number, "label": "African" if number == 11 else "Indian"} for number in range(12)]
    one = roster([*before, *after])
    case, _ = laid(one, surface_of(one, [TOTAL]))

    assert all((each.score == SILENT).all() for each in claims(case))


def test_noise_cannot_make_a_share_negative_or_endless() -> None:
    """Where counts are so far off that the difference is below nought or beyond all people, the share is bounded."""
    one = roster([*times(6), {"label": "African", "grade": "Executive"}])
    surface = surface_of(one, [TOTAL, BY_GRADE])
    surface[TOTAL][0] = [0, 40, 0, 0, 0, 0]
    case, _ = laid(one, surface)
    there = np.flatnonzero(case.cohorts.people > 5)
    made = list(from_pairs("pairs", case, (there[:1], there[1:])))

    assert claimed_of(made, case, "pairs", "ethnic_group", 6) == ("Black", 2.0)
    assert min(each.score.min() for each in made) == SILENT
