"""The ratio over strata against a trial in every textbook, an independent implementation, and the plain ratio."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.contingency_tables import StratifiedTable

from dashboard.estimators.mantel_haenszel import mantel_haenszel
from dashboard.estimators.ratio import katz

UGDP = ([8, 22], [106, 98], [5, 16], [120, 85])
Stratum = tuple[int, int, int, int]
STRATUM = st.tuples(st.integers(1, 60), st.integers(1, 100), st.integers(1, 60), st.integers(1, 100))


def columns(strata: list[Stratum]) -> tuple[list[int], list[int], list[int], list[int]]:
    """Turn strata of events and people spared into the four arguments."""
    return (
        [a for a, _, _, _ in strata],
        [a + spared for a, spared, _, _ in strata],
        [b for _, _, b, _ in strata],
        [b + spared for _, _, b, spared in strata],
    )


def test_tolbutamide() -> None:
    """University Group Diabetes Program, deaths by age under 55 or not: 1.33 where the crude ratio is 1.44 (Rothman)."""
    found = mantel_haenszel(*UGDP)

    assert katz(30, 204, 21, 205).value == pytest.approx(1.44, abs=5e-3)
    assert found.value == pytest.approx(1.33, abs=5e-3)
    assert (found.lower, found.upper) == (pytest.approx(0.80, abs=5e-3), pytest.approx(2.20, abs=5e-3))


@given(st.lists(STRATUM, min_size=2, max_size=5))
def test_the_estimate_is_statsmodels(strata: list[Stratum]) -> None:
    """Any strata with events."""
    tables = np.array([[[a, c], [b, d]] for a, c, b, d in strata], dtype=float).transpose(1, 2, 0)

    assert mantel_haenszel(*columns(strata)).value == pytest.approx(StratifiedTable(tables).riskratio_pooled)


@given(STRATUM, st.sampled_from([0.0, 10.0]))
def test_one_stratum_is_katz(stratum: Stratum, variance: float) -> None:
    """With nothing to adjust for, and with or without noise, it is the textbook interval."""
    found = mantel_haenszel(*columns([stratum]), variance)

    if variance == 0:
        assert list(found) == pytest.approx([float(one[0]) for one in katz(*columns([stratum]))], rel=1e-9)
    assert found.lower < found.value < found.upper


@given(st.lists(STRATUM, min_size=1, max_size=4), st.sampled_from([0.0, 10.0]))
def test_swapping_the_groups_turns_it_over(strata: list[Stratum], variance: float) -> None:
    """Reference over group is one over group over reference, ends too."""
    a, n, b, m = columns(strata)
    one, other = mantel_haenszel(a, n, b, m, variance), mantel_haenszel(b, m, a, n, variance)

    assert (one.value * other.value, one.lower * other.upper) == (pytest.approx(1), pytest.approx(1))


def test_a_reversal_is_undone() -> None:
    """Kidney stones (Charig 1986): open surgery does better in small and in large stones, worse in all together."""
    found = mantel_haenszel([81, 192], [87, 263], [234, 55], [270, 80])

    assert katz(273, 350, 289, 350).value < 1 < found.value


def test_no_events_give_one_sided_bounds() -> None:
    """In the group, in the reference, in either."""
    none_in_group = mantel_haenszel([0, 0], [10, 12], [4, 3], [20, 30])
    none_in_reference = mantel_haenszel([4, 3], [20, 30], [0, 0], [10, 12])

    assert (none_in_group.value, none_in_group.lower) == (0, 0)
    assert 0 < none_in_group.upper < np.inf
    assert np.isnan(none_in_reference.value)
    assert np.isnan(none_in_reference.upper)
    assert 0 < none_in_reference.lower < np.inf
    assert np.isnan(mantel_haenszel([0], [10], [0], [10])).all()


def test_a_hidden_or_one_sided_stratum_is_left_out() -> None:
    """It says nothing about the ratio."""
    a, n, b, m = UGDP
    found = mantel_haenszel([*a, None, 3], [*n, 10, 9], [*b, 2, 0], [*m, 20, 0])

    assert list(found) == pytest.approx([float(one) for one in mantel_haenszel(*UGDP)])


def test_noise_widens_it() -> None:
    """An interval of published counts is wider than one of true counts."""
    plain, widened = mantel_haenszel(*UGDP), mantel_haenszel(*UGDP, 10.0)

    assert widened.lower < plain.lower < plain.upper < widened.upper
