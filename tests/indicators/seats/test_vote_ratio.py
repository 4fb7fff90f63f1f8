"""Who votes."""

import pytest

from tests.indicators.funded import figures
from tests.indicators.seated import table


def test_others_vote_four_times_as_often() -> None:
    """By hand: four of four over one of four; so few seats tell nothing yet."""
    row = figures("vote_ratio", counts=table()).row(0, named=True)

    assert row["value"] == pytest.approx(4)
    assert row["lower"] < 4
