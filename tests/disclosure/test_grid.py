"""Which rows a table has: decided by code lists, never by data."""

from dashboard.disclosure.grid import cells_of, codes, grid_of, identity, names
from dashboard.indicators.declared_table import DeclaredTable

TABLE = DeclaredTable(("region", "grade"), "ethnic_group")


def test_every_combination_of_codes_has_one_row() -> None:
    """The grid is the product of the code lists."""
    cells = cells_of(TABLE)

    assert cells.columns == ["region", "grade", "ethnic_group"]
    assert cells.height == len(codes("region")) * len(codes("grade")) * len(codes("ethnic_group"))
    assert cells.is_unique().all()


def test_rows_stand_in_the_order_of_the_code_lists() -> None:
    """Nothing about the data can be read off the order of rows."""
    assert tuple(cells_of(DeclaredTable((), "ethnic_group"))["ethnic_group"]) == codes("ethnic_group")


def test_everyone_together_is_one_row_per_quarter() -> None:
    """A table that splits by nothing still has a row."""
    everyone = DeclaredTable()

    assert grid_of(everyone, ("2026-Q2", "2026-Q3")).rows() == [("2026-Q2",), ("2026-Q3",)]
    assert list(names(everyone, "people_in_post")) == [(("population", "people_in_post"),)]


def test_names_follow_the_rows() -> None:
    """The name of a cell holds the population and every code, in the order of the rows."""
    first = next(iter(names(TABLE, "people_in_post")))

    assert first == (("population", "people_in_post"), *zip(TABLE.dimensions, cells_of(TABLE).row(0), strict=True))
    assert len(list(names(TABLE, "people_in_post"))) == cells_of(TABLE).height


def test_a_row_is_identified_by_quarter_and_dimensions() -> None:
    """The quarter comes first."""
    assert identity(TABLE) == ("quarter", "region", "grade", "ethnic_group")
