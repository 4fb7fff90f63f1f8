"""The sentence under figures."""

from dashboard.disclosure.captions import PEOPLE, PUBLIC, caption


def test_a_caption_says_how_figures_are_protected() -> None:
    """Adjusted where people are counted, exact where the source is published; in doubt, adjusted."""
    assert caption("headcount") == PEOPLE
    assert caption("money_share") == PUBLIC
    assert caption("no such indicator") == PEOPLE
