"""Averaging: many cells that each say a little."""

import numpy as np
import pytest

from dashboard.disclosure.attack.averaging import claims
from dashboard.disclosure.attack.case import laid
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import claimed_of, roster, surface_of, times

TOTAL = DeclaredTable((), "racially_minoritised")
BY_REGION = DeclaredTable(("region",), "racially_minoritised")
LEVEL = "racially_minoritised"


def test_several_cells_together_say_more_than_their_mean() -> None:
    """Eight in ten by one cell and half by another are two in three: geometric means 0.63 and 0.32."""
    one = roster([*times(8, label="African"), *times(2), *times(6, region="Wales")])
    case, _ = laid(one, surface_of(one, [TOTAL, BY_REGION]))
    code, score = claimed_of(claims(case), case, "averaging", LEVEL)

    assert code == "yes"
    assert score == pytest.approx(np.sqrt(0.4) / (np.sqrt(0.4) + np.sqrt(0.1)), abs=0.01)


def test_hidden_values_share_what_the_shown_ones_leave() -> None:
    """Three in ten are shown as White; the seven others are dealt to the one value that is hidden."""
    one = roster([*times(7, label="African"), *times(3)])
    case, _ = laid(one, {TOTAL: np.array([[np.nan, 3, 0]])})
    code, score = claimed_of(claims(case), case, "averaging", LEVEL)

    assert code == "yes"
    assert score == pytest.approx(0.7, abs=0.01)


def test_a_cell_that_is_hidden_whole_does_not_count() -> None:
    """What the other cell says stands alone."""
    one = roster([*times(9, label="African"), {}])
    surface = surface_of(one, [TOTAL, BY_REGION])
    surface[BY_REGION][:] = np.nan
    case, _ = laid(one, surface)
    code, score = claimed_of(claims(case), case, "averaging", LEVEL)

    assert code == "yes"
    assert score == pytest.approx(0.9, abs=0.01)


def test_somebody_of_whom_nothing_is_shown_may_be_anything() -> None:
    """Without any figure every value is as likely as another, so nothing can be relied on."""
    one = roster(times(9, label="African"))
    case, _ = laid(one, {TOTAL: np.full((1, 3), np.nan)})

    assert claimed_of(claims(case), case, "averaging", LEVEL)[1] == pytest.approx(1 / 3, abs=0.01)
