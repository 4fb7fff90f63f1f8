"""Lazy frames are judged whole."""

import pandera.polars as pa
import polars as pl
import pytest
from pandera.errors import SchemaErrors

from data_models.whole_schema import DataFrameSchema

COLUMNS = {"a": pa.Column(pl.Int64, pa.Check.ge(0))}


def test_pandera_alone_lets_a_lazy_frame_pass() -> None:
    """The reason for this schema: if pandera mends it, this fails and the schema can go."""
    wrong = pl.LazyFrame({"a": [-1]})

    assert isinstance(pa.DataFrameSchema(COLUMNS).validate(wrong, lazy=True), pl.LazyFrame)


@pytest.mark.parametrize("frame", [pl.DataFrame({"a": [1, -1]}), pl.LazyFrame({"a": [1, -1]})])
def test_ours_finds_the_row_in_either(frame: pl.DataFrame | pl.LazyFrame) -> None:
    """The same failure, at the same row."""
    with pytest.raises(SchemaErrors) as caught:
        DataFrameSchema(COLUMNS).validate(frame, lazy=True)

    assert caught.value.failure_cases["index"].to_list() == [1]
