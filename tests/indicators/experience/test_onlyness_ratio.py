"""Only ones against chance."""

import pytest

from dashboard.indicators.experience.onlyness_ratio import INDICATOR, NONE_EXPECTED
from tests.indicators.teams import TABLE, released


def test_observed_over_expected() -> None:
    """195 where chance would make 65: 3 times as many, with Byar's interval for 195 (168.6 to 224.4) over 65."""
    figure = INDICATOR.estimate(released(), TABLE).row(0, named=True)

    assert figure["value"] == pytest.approx(3)
    assert (figure["lower"] * 65, figure["upper"] * 65) == pytest.approx((168.6, 224.4), abs=0.1)


def test_nothing_expected_is_a_sentence() -> None:
    """No infinity: there is nothing to compare with."""
    figure = INDICATOR.estimate(released(chance=0), TABLE).row(0, named=True)

    assert (figure["status"], figure["value"], figure["note"]) == ("z", None, NONE_EXPECTED)


def test_the_noise_widens_the_interval() -> None:
    """Both counts carry noise, and both ends move out."""
    counts = released()
    plain = INDICATOR.estimate(counts, TABLE).row(0, named=True)
    counts.variance = 10.0
    wide = INDICATOR.estimate(counts, TABLE).row(0, named=True)

    assert wide["lower"] < plain["lower"] < plain["upper"] < wide["upper"]
