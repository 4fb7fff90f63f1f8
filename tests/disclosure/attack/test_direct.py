"""Reading off: a cell of one kind gives everybody in it away, and a hidden one nobody."""

import numpy as np

from dashboard.disclosure.attack.case import laid
from dashboard.disclosure.attack.claims import SILENT
from dashboard.disclosure.attack.direct import claims, shares
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import claimed_of, roster, surface_of, times

BY_GRADE = DeclaredTable(("grade",), "ethnic_group")
DOZEN = [*times(4, label="African", grade="Executive"), *times(2, label="Indian"), *times(6)]


def test_a_cell_of_one_kind_gives_everybody_in_it_away() -> None:
    """All four executives are Black, and the exact table says so; of managers three in four are White."""
    one = roster(DOZEN)
    case, _ = laid(one, surface_of(one, [BY_GRADE]))
    made = list(claims(case))

    assert [claimed_of(made, case, "direct", "ethnic_group", person) for person in range(4)] == [("Black", 1.0)] * 4
    assert claimed_of(made, case, "direct", "ethnic_group", 4) == ("White", 0.75)


def test_somebody_in_several_cells_is_claimed_by_the_most_telling() -> None:
    """The total says four in twelve, the grade says all; pooled, both count alike."""
    one = roster(DOZEN)
    case, _ = laid(one, surface_of(one, [BY_GRADE, DeclaredTable((), "ethnic_group")]))
    made = list(claims(case))

    assert claimed_of(made, case, "direct", "ethnic_group") == ("Black", 1.0)
    assert claimed_of(made, case, "direct, pooled", "ethnic_group") == ("Black", round((1 + 4 / 12) / 2, 3))


def test_a_protected_dozen_gives_nobody_away(viewer: Policy) -> None:
    """Under the viewer's policy so small a cell is hidden, and nothing is claimed."""
    one = roster(DOZEN)
    case, _ = laid(one, surface_of(one, [BY_GRADE], viewer))

    assert all((each.score == SILENT).all() for each in claims(case))


def test_an_empty_cell_has_no_shares() -> None:
    """Where the staff list has nobody there is nothing to divide by, and no fault."""
    one = roster(DOZEN)
    case, _ = laid(one, surface_of(one, [BY_GRADE]))
    there = case.cohorts.people > 0

    assert np.isnan(shares(case, "ethnic_group")[~there]).all()
    assert np.allclose(shares(case, "ethnic_group")[there].sum(axis=1), 1)
