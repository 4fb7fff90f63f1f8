"""Grants paid on time."""

import pytest

from tests.indicators.funded import value


def test_the_share_is_of_what_is_known() -> None:
    """By hand, from the few grants of the small portfolio; what is not known is left out."""
    assert value("prompt_share") == pytest.approx(50)
    assert value("prompt_share", by_and_for="no") == pytest.approx(100)
