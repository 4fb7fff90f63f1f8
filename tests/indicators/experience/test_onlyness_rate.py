"""Only ones, as a share."""

import pytest

from dashboard.indicators.experience.onlyness_rate import INDICATOR
from tests.indicators.people import IdentityCounts
from tests.indicators.teams import TABLE, released


def test_the_share_of_only_ones() -> None:
    """195 of 1,450: 13.4 %."""
    figure = INDICATOR.estimate(released(), TABLE).row(0, named=True)

    assert figure["value"] == pytest.approx(13.448, abs=1e-3)
    assert (figure["numerator"], figure["denominator"]) == (195, 1450)


def test_without_teams_it_is_hidden_like_anything_else() -> None:
    """No team in any return: no figure, no fault."""
    assert INDICATOR.estimate(IdentityCounts({}), TABLE)["status"].to_list() == ["c"]
