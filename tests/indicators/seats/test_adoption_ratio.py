"""Whose proposals are adopted."""

import pytest

from tests.indicators.funded import value
from tests.indicators.seated import table


def test_only_decided_proposals_count() -> None:
    """By hand: two of three over one of three; the open one is in neither."""
    assert value("adoption_ratio", counts=table()) == pytest.approx(2)
