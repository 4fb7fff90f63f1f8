"""Cells keep what they hold to themselves."""

import pickle

import polars as pl
import pytest

from dashboard.indicators.cells import Cells


def test_cells_say_nothing_of_what_they_hold() -> None:
    """Printed, they name the population and no number."""
    cells = Cells("people_in_post", pl.DataFrame({"people": [7919]}), ("2026-Q3",))

    assert "7919" not in f"{cells} {cells!r}"
    assert "people_in_post" in repr(cells)


def test_cells_cannot_be_copied_out() -> None:
    """Undisclosed counts must not land in a cache."""
    with pytest.raises(TypeError):
        pickle.dumps(Cells("people_in_post", pl.DataFrame(), ()))
