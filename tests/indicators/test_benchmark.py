"""Cells beside the census."""

import polars as pl

from dashboard.indicators import census
from dashboard.indicators.answer import NOBODY
from dashboard.indicators.benchmark import no_comparison, with_census
from dashboard.indicators.declared_table import DeclaredTable


def cells(*regions: str) -> pl.DataFrame:
    """One cell per region."""
    return pl.DataFrame({"region": regions, "ethnic_group": ["Asian"] * len(regions)})


def test_a_region_meets_its_own_residents_and_the_whole_meets_the_whole() -> None:
    """Where a table is split by region, so is the census."""
    regional = with_census(cells("London", "Wales"), DeclaredTable(("region",), "ethnic_group"))
    whole = with_census(cells("London").drop("region"), DeclaredTable((), "ethnic_group"))

    assert regional["all_residents"].to_list() == [8_799_736, 3_107_513]
    assert whole["residents"].to_list() == [5_515_455]


def test_every_code_of_region_has_a_census_or_a_sentence() -> None:
    """A region of the classification is either in the census or among those that are not."""
    from data_models import CLASSIFICATIONS

    regions = CLASSIFICATIONS["region"].codes
    table = DeclaredTable(("region",), "ethnic_group")
    found = with_census(cells(*regions), table)
    without = {region for case in no_comparison(table, "known") for region in _held(found, case.when, case.note)}

    assert set(found.filter(pl.col("residents").is_null())["region"]) == without == {"Scotland", "Northern Ireland"}


def _held(frame: pl.DataFrame, when: pl.Expr, note: str) -> list[str]:
    return frame.filter(when)["region"].to_list() if note == census.NO_MATCH else []


def test_nobody_is_told_apart_from_nobody_known() -> None:
    """The two empty denominators have sentences of their own."""
    notes = [case.note for case in no_comparison(DeclaredTable((), "ethnic_group"), "known")]

    assert NOBODY in notes
    assert len(set(notes)) == len(notes)
