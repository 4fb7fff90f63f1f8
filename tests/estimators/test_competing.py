"""Competing events against arithmetic by hand and statsmodels."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.duration.survfunc import CumIncidenceRight

from dashboard.estimators.competing import aalen_johansen
from dashboard.estimators.life_table import tabulate
from dashboard.estimators.survival import kaplan_meier

PEOPLE = st.lists(st.tuples(st.integers(1, 20), st.integers(0, 2)), min_size=3, max_size=60)


def test_by_hand() -> None:
    """Ten people: two promoted at 1, three gone at 2, two promoted at 3: 0.2, then 0.2 + 0.5 x 2/5 = 0.4."""
    found = aalen_johansen([10, 8, 5], [[2, 0], [0, 3], [2, 0]])

    assert found.value[:, 0].tolist() == pytest.approx([0.2, 0.2, 0.4])
    assert found.value[:, 1].tolist() == pytest.approx([0.0, 0.3, 0.3])


@given(PEOPLE)
def test_incidences_and_survival_add_up_to_one(people: list[tuple[int, int]]) -> None:
    """Everybody is promoted, gone, or still there."""
    ends, kinds = (np.array(part) for part in zip(*people, strict=True))
    table = tabulate(ends, kinds, causes=2, times=np.unique(ends))
    found = aalen_johansen(table.at_risk, table.events)

    assert found.value.sum(axis=1) + kaplan_meier(table.at_risk, table.events.sum(axis=1)).value == pytest.approx(1.0)
    assert ((found.lower >= 0) & (found.lower <= found.value) & (found.value <= found.upper)).all()
    assert (found.upper <= 1).all()


@given(PEOPLE)
def test_the_curve_is_statsmodels(people: list[tuple[int, int]]) -> None:
    """Any people, ties between causes too."""
    ends, kinds = (np.array(part) for part in zip(*people, strict=True))
    if not {1, 2} <= set(kinds):
        return
    with np.errstate(divide="ignore", invalid="ignore"):
        theirs = CumIncidenceRight(ends.astype(float), kinds)
    table = tabulate(ends, kinds, causes=2, times=theirs.times)
    found = aalen_johansen(table.at_risk, table.events)

    assert found.value[:, 0] == pytest.approx(theirs.cinc[0], abs=1e-9)
    assert found.value[:, 1] == pytest.approx(theirs.cinc[1], abs=1e-9)


def test_one_cause_has_greenwoods_variance() -> None:
    """Without competition the incidence is one less the survival, and so is its doubt."""
    n, d = np.array([50.0, 40.0, 20.0]), np.array([5.0, 8.0, 4.0])
    found = aalen_johansen(n, d[:, None])
    survival = np.cumprod(1 - d / n)
    greenwood = survival * np.sqrt(np.cumsum(d / (n * (n - d))))
    value = 1 - survival
    factor = np.exp(1.959964 * greenwood / (value * np.abs(np.log(value))))

    assert found.lower[:, 0] == pytest.approx(value**factor, rel=1e-6)


def test_noise_widens_as_a_simulation_of_it_does() -> None:
    """The interval's width with noise alone is that of incidences recomputed from counts that noise has moved."""
    rng = np.random.default_rng(3)
    n, d = np.array([4000.0, 3000.0, 2000.0]), np.array([[400.0, 600.0], [500.0, 300.0], [100.0, 200.0]])
    moved = [aalen_johansen(n + rng.normal(0, 60, 3), d + rng.normal(0, 60, (3, 2))).value for _ in range(1500)]

    def spread(variance: float) -> np.ndarray:
        found = aalen_johansen(n, d, variance)
        half = np.log(np.log(found.lower) / np.log(found.upper)) / 2
        return (half * found.value * np.abs(np.log(found.value)) / 1.959964) ** 2

    assert np.sqrt(spread(3600.0) - spread(0.0)) == pytest.approx(np.std(moved, axis=0), rel=0.08)


def test_a_hidden_count_ends_the_curve() -> None:
    """What comes after it cannot be known, and is no nought."""
    found = aalen_johansen([10, 8, 5], [[2, 0], [np.nan, 3], [2, 0]], 2.0)

    assert np.isnan(found.value[1:]).all()
    assert found.value[0].tolist() == pytest.approx([0.2, 0.0])


def test_rounding_never_carries_it_past_one() -> None:
    """Where everybody goes in the end, many small steps add up to 1 and not to a hair more."""
    rng = np.random.default_rng(11)
    for _ in range(300):
        people = int(rng.integers(5, 300))
        events = np.unique(rng.integers(1, 40, people), return_counts=True)[1].astype(float)
        found = aalen_johansen(people - np.concatenate([[0.0], np.cumsum(events)[:-1]]), events[:, None])

        assert np.all(found.value <= 1)
        assert np.all(found.upper <= 1)
