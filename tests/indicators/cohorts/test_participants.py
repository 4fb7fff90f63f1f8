"""Opaque rows of people."""

import pickle

import polars as pl
import pytest

from dashboard.indicators.cohorts import PeopleRows


def test_they_show_nothing_and_do_not_travel() -> None:
    """Neither printed nor pickled."""
    rows = PeopleRows(pl.DataFrame({"person": ["somebody"]}))

    assert "somebody" not in f"{rows} {rows!r}"
    with pytest.raises(TypeError, match="cannot be copied"):
        pickle.dumps(rows)
