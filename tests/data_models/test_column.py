"""What a column says of itself."""

import dataclasses

import polars as pl
import pytest

from data_models.column import Column


def test_each_kind_has_one_type() -> None:
    """Readers, records and templates agree on how a kind is held."""
    assert Column("a", "money").dtype == pl.Float64
    assert Column("a", "integer").dtype == pl.Int64
    assert Column("a", "quarter").dtype == Column("a", "classification").dtype == pl.String
    assert (Column("a", "boolean").dtype, Column("a", "date").dtype) == (pl.Boolean, pl.Date)


def test_a_description_cannot_be_changed() -> None:
    """It is shared by every door, so nobody edits it in passing."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        Column("a", "text").name = "b"  # type: ignore[misc]
