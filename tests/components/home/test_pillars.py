"""Three pillars: where each stands, its figures, how complete its data is, and an honest word where there are none."""

from dashboard.components.board import reading
from dashboard.components.home.pillars import NOTHING_YET
from tests.components.conftest import Run
from tests.components.home.home import SCRIPT

PILLARS = """
home.pillars({"workforce": {"workforce_share": {"racially_minoritised": "yes"}, "never_heard_of": {}}})
"""


def test_measured_pillars_come_first_and_the_others_say_so(run: Run) -> None:
    """In words, without a legend."""
    shown = run(SCRIPT + PILLARS)

    names = [one.value for one in shown.subheader]
    assert names[-1] == "Cultural competency"
    assert set(names) == {"Workforce", "By-and-for organisations", "Cultural competency"}
    assert sum(NOTHING_YET in one.value for one in shown.markdown) >= 1
    assert not shown.exception


def test_a_headline_is_a_sentence_with_its_course_and_a_way_to_its_card(run: Run) -> None:
    """What the release does not hold is left out."""
    shown = run(SCRIPT + PILLARS)
    cards = reading(shown)

    assert list(cards) == ["workforce_share"]
    assert cards["workforce_share"]["title"].startswith("Racially minoritised people were ")
    assert [link.proto.query_string for link in shown.get("page_link")] == ["card=workforce_share"]


def test_the_data_behind_a_pillar_is_counted_in_organisations(run: Run) -> None:
    """And the known ethnicity beside it."""
    (line,) = [one.value for one in run(SCRIPT + PILLARS).caption if "Data:" in one.value]

    assert "workforce from 4 of 4 organisations" in line
    assert "ethnicity known for" in line
