"""A card is drawn once for everybody who asks the same of the same release."""

from tests.components.conftest import Run

SCRIPT = """
from dataclasses import replace
from dashboard.charts.labels import codes
from dashboard.components.choice import Choice
from dashboard.components.current_release import released
from dashboard.components.drawn_card import drawn_card
plain = Choice("ethnic_group", None, quarter=released().quarters[-1])
asked = {
    "plain": plain,
    "again": replace(plain),
    "filtered": replace(plain, where={"grade": codes("grade")[0]}),
    "earlier": replace(plain, quarter=released().quarters[0]),
    "over time": replace(plain, view="trend"),
}
st.session_state.drawn = {name: drawn_card("headcount", one) for name, one in asked.items()}
"""


def test_who_asks_again_gets_the_very_card(run: Run) -> None:
    """In another session too: nothing is drawn anew."""
    first, other = (run(SCRIPT).session_state.drawn for _ in range(2))

    assert first["plain"].words is first["again"].words is other["plain"].words


def test_another_choice_is_another_card(run: Run) -> None:
    """Filter, quarter and view are part of what was asked."""
    drawn = run(SCRIPT).session_state.drawn
    tables = {str(one.words["table"]) for name, one in drawn.items() if name != "again"}

    assert len(tables) == 4


def test_a_card_knows_its_question(run: Run) -> None:
    """For the board paper; without the working tables of its drawing, which would fill the memory."""
    question = run(SCRIPT).session_state.drawn["filtered"].question

    assert set(question.where) == {"grade"}
    assert "frame" not in vars(question)
