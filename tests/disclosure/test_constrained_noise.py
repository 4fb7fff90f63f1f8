"""The generator reproduces the tables that others have published."""

import numpy as np
import pytest

from dashboard.disclosure.constrained_noise import constrained_law, p_table
from dashboard.disclosure.noise import noise_law


def test_the_published_table_of_cellkey_is_reproduced() -> None:
    """D=5, V=3, js=2, pstay=0.5, mono (sdcTools/cellKey, tests/testthat/test_countvars.R)."""
    table = p_table(5, 3.0, blocked=2, stay=0.5, rising=True)

    assert (len(table), table["i"].max()) == (66, 8)
    assert table[["p", "lb", "ub", "v"]].mean().round(3).tolist() == [0.136, 0.562, 0.698, 1.045]


@pytest.mark.parametrize(
    ("count", "cumulative"), [(1, [0.37, 0.73, 0.90, 1.0]), (2, [0.2, 0.4, 0.6, 0.8, 1.0])], ids=["one", "two"]
)
def test_the_published_small_table_is_reproduced(count: int, cumulative: list[float]) -> None:
    """D=2, js=0: olangsrud/experimentalRpackage, R/pTable.R prints these cumulative probabilities."""
    table = p_table(2, 3.0, rising=True)

    assert table.loc[table["i"] == count, "ub"].round(2).tolist() == cumulative


def test_forbidden_results_never_occur_and_every_row_is_unbiased() -> None:
    """A result of 1 or 2 cannot be published, and no row drifts."""
    table = p_table(5, 3.0, blocked=2, stay=0.5, rising=True)
    result = table["i"] + table["v"]
    mean = (table["p"] * table["v"]).groupby(table["i"]).sum()

    assert not result.isin([1, 2]).any()
    assert mean.abs().max() < 1e-6


@pytest.mark.parametrize("count", [1, 3, 7])
def test_without_constraints_both_solvers_agree(count: int) -> None:
    """The general solver and the one the product uses find the same law."""
    changes, law = constrained_law(count, 4, 3.0, blocked=0, stay=0.0, rising=False)
    expected_changes, expected = noise_law(count, 4, 3.0)

    assert changes.tolist() == expected_changes.tolist()
    assert np.allclose(law, expected, atol=1e-4)
