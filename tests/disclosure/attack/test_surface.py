"""The surface: every count of a release on the cells of the staff list."""

import numpy as np
import polars as pl
import pytest

from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.surface import exact, laid_out, levels, nothing, sets, without
from dashboard.disclosure.grid import identity
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import roster, surface_of, times
from tests.disclosure.attack.small_release import staff_of
from tests.disclosure.people import QUARTERS, counted

GRADE = DeclaredTable(("grade",), "racially_minoritised")
TABLES = (DeclaredTable((), "ethnic_group"), GRADE, DeclaredTable(("grade",), "ethnic_group"))


@pytest.mark.parametrize("table", [DeclaredTable(), *TABLES, DeclaredTable(("organisation_type", "region"))])
def test_the_truth_is_what_counting_gives(people: pl.DataFrame, table: DeclaredTable) -> None:
    """Exact counts of the staff list are those of an independent count of the same people, cell by cell."""
    counts = counted(people, [table])._frame.select(*identity(table), pl.col("people").alias("count"))
    laid = np.nan_to_num(laid_out(table, counts, QUARTERS))

    assert np.array_equal(exact(Roster.opened(staff_of(people)), table), laid)
    assert laid.sum() == people.height


def test_the_order_of_released_rows_does_not_matter(people: pl.DataFrame) -> None:
    """A table shuffled is the same table."""
    counts = counted(people, [GRADE])._frame.select(*identity(GRADE), pl.col("people").alias("count"))
    shuffled = counts.sample(fraction=1, shuffle=True, seed=3)

    assert np.array_equal(laid_out(GRADE, shuffled, QUARTERS), laid_out(GRADE, counts, QUARTERS), equal_nan=True)


def test_hidden_and_missing_figures_are_unknown_and_other_quarters_are_left_out() -> None:
    """What is not shown is NaN, never zero, and only the quarters asked for are laid out."""
    table = DeclaredTable((), "racially_minoritised")
    counts = pl.DataFrame(
        {
            "quarter": ["2026-Q2", "2026-Q3", "2026-Q3"],
            "racially_minoritised": ["yes", "yes", "no"],
            "count": [40, 20, None],
        }
    )

    assert np.array_equal(laid_out(table, counts, ("2026-Q3",)), [[20, np.nan, np.nan]], equal_nan=True)


def test_people_without_a_code_are_in_no_cell() -> None:
    """Somebody without a grade is not counted by grade, and is counted in the total."""
    one = roster([*times(3, grade="Manager"), *times(2, grade=None)])

    assert exact(one, GRADE).sum() == 3
    assert exact(one, DeclaredTable((), "ethnic_group")).sum() == 5


def test_a_surface_knows_its_levels_and_sets() -> None:
    """Levels and sets of breakdowns are named once each, and a set can be left out whole."""
    surface = surface_of(roster(times(3)), (*TABLES, DeclaredTable(("region",))))

    assert levels(surface) == ("ethnic_group", "racially_minoritised")
    assert sets(surface) == (DeclaredTable(), DeclaredTable(("grade",)))
    assert set(without(surface, DeclaredTable(("grade",)))) == {TABLES[0], DeclaredTable(("region",))}


def test_hiding_everything_leaves_the_tables_and_no_figure() -> None:
    """A product that hides everything has the same tables, all NaN, and the original is untouched."""
    surface = surface_of(roster(times(3)), TABLES)

    assert all(np.isnan(counts).all() for counts in nothing(surface).values())
    assert set(nothing(surface)) == set(surface)
    assert sum(counts.sum() for counts in surface.values()) == 9
