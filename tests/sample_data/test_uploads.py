"""Reading generated files back."""

from pathlib import Path

import polars as pl

from sample_data.uploads import Uploads, read, table_of


def test_a_file_is_told_from_its_name() -> None:
    """Quarterly files carry their quarter, registers do not."""
    assert table_of(Path("staff_events_2026-Q3.csv")) == "staff_events"
    assert table_of(Path("network_ties.csv")) == "network_ties"


def test_values_have_the_types_of_the_data_dictionary(small: Uploads) -> None:
    """Dates are dates, counts are whole, yes and no are true and false; a strange column is left out."""
    grants = read(small.folder / "grants.csv")

    assert grants.schema["award_date"] == pl.Date
    assert grants.schema["open_call"] == pl.Boolean
    assert grants.schema["amount_awarded"] == pl.Float64
    assert "Description" not in grants.columns


def test_rows_know_their_organisation_type(small: Uploads) -> None:
    """Every row gets one."""
    rows = small.with_type("workforce")

    assert rows["organisation_type"].null_count() == 0
    assert set(rows["own"]) == {True, False}
