"""What each hundred pounds may be spent on."""

import pytest

from tests.indicators.funded import value


def test_unknown_restriction_is_shown_as_unknown() -> None:
    """What a funder does not publish is not put anywhere else."""
    assert value("restriction_share", restriction="unknown") == pytest.approx(15)
    assert value("restriction_share", restriction="restricted post") == pytest.approx(50)
