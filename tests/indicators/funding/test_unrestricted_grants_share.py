"""Unrestricted and core share of grants."""

import pytest

from tests.indicators.funded import value


def test_each_grant_counts_once() -> None:
    """By hand: of four grants whose restriction is known two are unrestricted or core, though not of the pounds."""
    assert value("unrestricted_grants_share") == pytest.approx(50)
    assert value("unrestricted_share") != pytest.approx(50)
