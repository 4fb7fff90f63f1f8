"""Faulty cells as a frame."""

import polars as pl

from dashboard.ingest.faults import SCHEMA, faults_at, gather, no_faults


def test_every_frame_of_faults_has_the_same_columns() -> None:
    """Frames of different causes can be joined."""
    one = faults_at(pl.Series([3], dtype=pl.UInt32), "fte", pl.Series([2.5]), "Bad value", "too much", "in_range")
    many = faults_at(pl.Series([1, 2], dtype=pl.UInt32), "grade", None, "Blank", pl.Series(["a", "b"]), "blank")
    joined = gather([one, no_faults(), many])

    assert joined.schema == pl.Schema(SCHEMA)
    assert joined["message"].to_list() == ["too much", "a", "b"]
    assert joined["value"].to_list() == ["2.5", None, None]


def test_no_place_gives_no_fault() -> None:
    """Nothing found is an empty frame, not a row of nothing."""
    nowhere = pl.Series([], dtype=pl.UInt32)

    assert faults_at(nowhere, "fte", None, "Blank", "words", "code").height == 0
    assert gather([]).schema == pl.Schema(SCHEMA)
