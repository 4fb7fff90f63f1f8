"""What is not known is said first."""

import pytest

from tests.indicators.funded import value


def test_each_share_is_of_all_pounds() -> None:
    """By hand: 400 thousand, of which 60 have no restriction given and 200 no length and no entry in the register."""
    assert value("not_known_share", unknown_about="the restriction") == pytest.approx(15)
    assert value("not_known_share", unknown_about="the length") == pytest.approx(50)
    assert value("not_known_share", unknown_about="the recipient's entry in the register") == pytest.approx(50)
    assert value("not_known_share", unknown_about="the recipient's identifier") == 0
    assert value("not_known_share", unknown_about="the type of call") == 100
