"""A funder's own return, read from one file."""

from functools import cache

import polars as pl
import pytest

from dashboard.disclosure import Figures
from dashboard.errors import UserError
from dashboard.ingest import check
from dashboard.preview.portfolio import SECTIONS, Portfolio, read_portfolio
from tests.preview.portfolios import FILE


@cache
def portfolio() -> Portfolio:
    """Read the small file."""
    return read_portfolio(check(FILE, table="grants", file_name="grants.csv"))


def _rows(key: str) -> pl.DataFrame:
    found: list[Figures] = [one for figures in portfolio().sections.values() for one in figures]
    frame = next(one for one in found if one.indicator == key).as_polars()
    return frame.filter(quarter=portfolio().quarter)


def test_what_is_not_known_comes_first() -> None:
    """Section by section, in the order in which a reader has to take them."""
    assert list(portfolio().sections) == list(SECTIONS)
    assert next(iter(SECTIONS)) == "What could not be known"
    assert portfolio().quarter == "2026-Q3"


def test_the_file_alone_says_who_is_by_and_for() -> None:
    """By the DEI codes that it publishes; without them it is unknown, with its share."""
    assert _rows("by_and_for_share")["value"].to_list() == [10, 20, 70]
    assert "At most 80 %" in _rows("by_and_for_share")["note"][0]
    unknown = _rows("not_known_share").filter(unknown_about="the restriction")
    assert unknown["value"].item() == 100


def test_the_years_before_stand_beside_it() -> None:
    """Whole years apart, five of them at most."""
    held = portfolio().sections["Who gets the money"][0].as_polars()

    assert held["quarter"].unique().sort().to_list() == ["2022-Q3", "2023-Q3", "2024-Q3", "2025-Q3", "2026-Q3"]


def test_other_tables_and_problems_are_refused() -> None:
    """A column that is not there is of no single row, and a file without one usable row has no reading."""
    with pytest.raises(UserError, match="of the whole file"):
        read_portfolio(check(FILE.replace(b"Currency", b"Money", 1), table="grants", file_name="grants.csv"))
    with pytest.raises(UserError, match="No row"):
        read_portfolio(check(FILE.replace(b",GBP,", b",pounds,"), table="grants", file_name="grants.csv"))


def test_of_a_file_with_bad_rows_the_others_are_read() -> None:
    """By hand: without the first £10,000 there are £90,000 in the year, and the row is named with what it would come to."""
    found = read_portfolio(check(FILE.replace(b"2026-07-01", b"soon", 1), table="grants", file_name="grants.csv"))
    pounds = next(one for figures in found.sections.values() for one in figures if one.indicator == "pounds_awarded")

    assert pounds.as_polars().filter(quarter="2026-Q3")["value"].item() == 90_000
    assert (found.read.unread.rows, found.read.unread.of, found.read.unread.pounds) == (1, 4, 10_000)
    assert found.read.frame.is_empty()
