"""Which populations hold people."""

from dashboard.indicators.secrecy import of_people


def test_whatever_is_not_public_or_money_is_of_people() -> None:
    """In doubt the stricter rules hold: pay is of people too."""
    assert of_people("people_in_post")
    assert of_people("median_pay")
    assert not of_people("grants")
