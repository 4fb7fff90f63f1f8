"""Ratios of proportions against published figures and an independent implementation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import confint_proportions_2indep

from dashboard.estimators.ratio import katz, miettinen_nurminen

SHORTLISTED, APPOINTED, END_TO_END = (389, 920, 10, 43), (117, 389, 2, 10), (117, 920, 2, 43)


@pytest.mark.parametrize(
    ("counts", "value", "score", "log"),
    [
        (SHORTLISTED, 1.818, (1.112, 3.230), (1.051, 3.146)),
        (APPOINTED, 1.504, (0.579, 5.351), (0.431, 5.243)),
        (END_TO_END, 2.734, (0.813, 9.988), (0.699, 10.694)),
    ],
    ids=["shortlisted", "appointed", "end to end"],
)
def test_a_councils_recruitment(
    counts: tuple[int, int, int, int], value: float, score: tuple[float, float], log: tuple[float, float]
) -> None:
    """West Lancashire Borough Council 2019/20, White over Black and minority ethnic applicants."""
    found, textbook = miettinen_nurminen(*counts), katz(*counts)

    assert found.value == pytest.approx(value, abs=1e-3)
    assert textbook.value == pytest.approx(value, abs=1e-3)
    assert (found.lower, found.upper) == (pytest.approx(score[0], abs=1e-3), pytest.approx(score[1], abs=1e-3))
    assert (textbook.lower, textbook.upper) == (pytest.approx(log[0], abs=1e-3), pytest.approx(log[1], abs=1e-3))


def test_the_physicians_health_study() -> None:
    """Heart attacks under aspirin: 0.5501 (0.4337 to 0.6978)."""
    assert katz(104, 11037, 189, 11034) == (
        pytest.approx(0.5501, abs=1e-4),
        pytest.approx(0.4337, abs=1e-4),
        pytest.approx(0.6978, abs=1e-4),
    )


@given(st.integers(1, 300), st.integers(1, 300), st.floats(0.01, 0.95), st.floats(0.01, 0.95))
def test_without_noise_the_score_interval_is_statsmodels(m: int, n: int, p: float, q: float) -> None:
    """Any two groups with events and with somebody spared."""
    x, y = min(max(round(p * m), 1), m - 1), min(max(round(q * n), 1), n - 1)
    if x < 1 or y < 1:
        return
    found = miettinen_nurminen(x, m, y, n)

    assert (found.lower, found.upper) == pytest.approx(
        confint_proportions_2indep(x, m, y, n, compare="ratio", method="score"), rel=1e-5
    )


def test_no_events_give_one_sided_bounds_and_never_infinity() -> None:
    """Nobody in the group, in the reference, in either, and no group at all."""
    found = miettinen_nurminen([0, 5, 0, 3], [20, 20, 20, 0], [5, 0, 0, 5], [30, 30, 30, 30])

    assert (found.value[0], found.lower[0], round(float(found.upper[0]), 3)) == (0.0, 0.0, 1.055)
    assert (np.isnan(found.value[1]), round(float(found.lower[1]), 3), np.isnan(found.upper[1])) == (True, 2.063, True)
    assert np.isnan([part[2:] for part in found]).all()
    assert np.isnan(katz([0, 5], [20, 20], [5, 0], [30, 30])).all()


def test_everybody_in_both_groups_is_a_ratio_of_one() -> None:
    """A score of nought over nought is no obstacle."""
    found = miettinen_nurminen(20, 20, 30, 30)

    assert found.value == 1.0
    assert found.lower < 1 < found.upper


@pytest.mark.parametrize("method", [miettinen_nurminen, katz])
def test_noise_widens_both(method: object) -> None:
    """An interval of published counts is wider than one of true counts."""
    plain, widened = method(40, 100, 80, 150), method(40, 100, 80, 150, 10.0)  # type: ignore[operator]

    assert widened.lower < plain.lower
    assert widened.upper > plain.upper


def test_missing_counts_give_no_ratio() -> None:
    """Hidden on one side is hidden altogether."""
    assert np.isnan(miettinen_nurminen([None], [20], [5], [30])).all()


def test_published_ratios_of_percentages() -> None:
    """The Christie 2022/23: 46.99 % over 14.65 % is 3.2; London's by-and-for services: 3.9 % over 86.5 % is 0.045."""
    assert katz(4699, 10_000, 1465, 10_000).value == pytest.approx(3.21, abs=5e-3)
    assert katz(39, 1000, 865, 1000).value == pytest.approx(0.045, abs=5e-4)
