"""A forecast knows what it does not know."""

import numpy as np
import pytest
from scipy import stats

from dashboard.estimators.forecast import NOTHING, forecast

WHEN = np.arange(12)


def test_it_is_the_textbook_prediction_of_a_line() -> None:
    """With exact figures: scipy's line, and the prediction interval of any textbook (Draper and Smith, section 1.4)."""
    # Signs that no two neighbours share, so that nothing is added for straying together.
    values = 20 + 0.5 * WHEN + np.where(WHEN % 2, 0.3, -0.3)
    line = stats.linregress(WHEN, values)
    error = np.sqrt(np.sum((values - line.intercept - line.slope * WHEN) ** 2) / 10)
    spread = np.sqrt(1 + 1 / 12 + (15 - 5.5) ** 2 / np.sum((WHEN - 5.5) ** 2))
    found = forecast(WHEN, values, np.zeros(12), 15)

    assert found.value == pytest.approx(line.intercept + 15 * line.slope)
    assert found.upper - found.value == pytest.approx(stats.t.ppf(0.975, 10) * error * spread)


@pytest.mark.parametrize("rolling", [False, True], ids=["single quarters", "rolling years"])
def test_its_interval_holds_the_figure_to_come(rolling: bool) -> None:
    """In 93 % of cases or more, also where neighbours share three quarters of their data."""
    rng = np.random.default_rng(20_261_127)
    held = 0
    for _ in range(600):
        noise = rng.normal(0, 1, 21)
        made = (noise[3:] + noise[2:-1] + noise[1:-2] + noise[:-3]) / 2 if rolling else noise[3:]
        figures = 20 + 0.3 * np.arange(18) + made
        found = forecast(WHEN, figures[:12], np.ones(12), 15)
        held += found.lower <= figures[15] <= found.upper

    assert held / 600 >= 0.93


def test_figures_that_stand_for_a_year_count_once() -> None:
    """Three different ones are no line, however many quarters repeat them."""
    assert forecast(WHEN, np.repeat([20.0, 21.0, 23.0], 4), np.ones(12), 14) == NOTHING or np.isnan(
        forecast(WHEN, np.repeat([20.0, 21.0, 23.0], 4), np.ones(12), 14).value
    )


def test_it_looks_no_further_ahead_than_back() -> None:
    """A line over three years says nothing of the fourth year from now, nor does one over nine months of anything."""
    values = 20 + 0.5 * WHEN
    assert np.isnan(forecast(WHEN, values, np.ones(12), 23).value)
    assert np.isfinite(forecast(WHEN, values, np.ones(12), 22).value)
    assert np.isnan(forecast(WHEN[:4], values[:4], np.ones(4), 5).value)


def test_hidden_figures_are_left_out() -> None:
    """They are not noughts."""
    values = np.where(WHEN == 5, np.nan, 20 + 0.5 * WHEN)

    assert forecast(WHEN, values, np.ones(12), 14).value == pytest.approx(27)
