"""The card of its cost, by hand."""

from dashboard.disclosure.captions import caption
from dashboard.indicators.leadership_programme.cost_per_place import INDICATOR
from tests.indicators.courses import STAFF, figure


def test_it_is_the_cost_by_hand() -> None:
    """As the arithmetic's own tests have it."""
    assert figure(INDICATOR, {}, course=STAFF)["value"] == 3650


def test_its_caption_says_whether_people_are_behind_it() -> None:
    """Cost and places are public."""
    assert caption("cost_per_place").startswith("Exact figures")
