"""Exposure to colleagues of the same group."""

import pytest

from dashboard.indicators.experience.exposure import INDICATOR
from tests.indicators.people import IdentityCounts
from tests.indicators.teams import TABLE, released


def test_the_mean_share_and_what_it_would_be_if_teams_were_alike() -> None:
    """770 over 1,450 is 53 %; 1,450 of 5,365 in all are 27 %."""
    figure = INDICATOR.estimate(released(), TABLE).row(0, named=True)

    assert figure["value"] == pytest.approx(53.1, abs=0.01)
    assert figure["note"] == "If every team were alike it would be 27%."


def test_without_teams_it_is_hidden_like_anything_else() -> None:
    """No team in any return: no figure, no fault."""
    assert INDICATOR.estimate(IdentityCounts({}), TABLE)["status"].to_list() == ["c"]
