"""The card of its cost, by hand."""

from dashboard.disclosure.captions import caption
from dashboard.indicators.leadership_programme.cost_per_promotion import INDICATOR
from tests.indicators.courses import STAFF, figure, stages

COUNTS = stages("course_stages", "course", STAFF, "programme_stage", completed=50) | stages(
    "completers", "course", STAFF, "completer_result", promoted=10, followed_for_a_year=40
)


def test_it_is_the_cost_by_hand() -> None:
    """As the arithmetic's own tests have it."""
    assert figure(INDICATOR, COUNTS, course=STAFF)["value"] == 14_600


def test_its_caption_says_whether_people_are_behind_it() -> None:
    """Released numbers of people are adjusted, and so is what is made of them."""
    assert caption("cost_per_promotion").startswith("Figures are adjusted")
