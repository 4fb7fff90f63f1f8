"""What comes of converting a column."""

import polars as pl

from dashboard.ingest.conversion.converted import Converted, Reading


def test_a_column_without_trouble_has_neither_faults_nor_liberties() -> None:
    """The usual case costs nothing."""
    plain = Converted(pl.Series([1, 2]))

    assert (plain.faults.height, plain.readings) == (0, {})


def test_every_liberty_is_told_in_words() -> None:
    """Each can follow `3 cells of salary ...`."""
    assert all(liberty.value.split()[0] in {"were", "have"} for liberty in Reading)
