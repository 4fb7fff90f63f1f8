"""What is sent ahead is what a click would bring, is sent once, and never where only the answer can tell what holds."""

import json
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.components.sent_ahead import LEVELS
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.figures_board import figures_board
from dashboard.components.on_show import turn_to
turn_to(st.session_state.get("page", "one"))
figures_board({"One": ("workforce_share", "headcount"), "Two": ("senior_gap",)})
"""


def boards(shown: AppTest) -> list[dict[str, Any]]:
    """Read every message of the page."""
    return [json.loads(element.proto.json) for element in shown.get("bidi_component")]


def ahead(shown: AppTest) -> dict[str, dict[str, Any]]:
    """Read what was sent ahead, by the option it belongs to."""
    return {one["option"]: one for message in boards(shown) for one in message.get("ahead", [])}


def drawn(shown: AppTest) -> dict[str, Any]:
    """Read what is shown."""
    return next(message for message in boards(shown) if "cards" in message)


@pytest.mark.parametrize("section", ["One", "Two"])
def test_what_is_sent_ahead_is_what_a_click_brings(run: Run, section: str) -> None:
    """To the last figure and word, for every other level."""
    shown = run(SCRIPT, section=section)
    sent, here = ahead(shown), drawn(shown)["option"]
    levels = [level for level, words in LEVELS.items() if f"Groups: {words}" in sent]
    brought = {level: drawn(shown.segmented_control(key="characteristic").set_value(level).run()) for level in levels}

    assert levels
    assert here not in sent
    assert [sent[f"Groups: {LEVELS[level]}"] for level in levels] == list(brought.values())


def test_it_is_sent_once_for_each_opening_of_a_section(run: Run) -> None:
    """A click would otherwise weigh three times as much."""
    shown = run(SCRIPT)
    first = ahead(shown)
    after_a_click = ahead(shown.segmented_control(key="characteristic").set_value("racially_minoritised").run())
    another = ahead(shown.segmented_control(key="section").set_value("Two").run())

    assert first
    assert after_a_click == {}
    assert another


def test_nothing_is_sent_ahead_of_a_filter(run: Run) -> None:
    """Whether a filter is in force depends on the level."""
    shown = run(SCRIPT, contract_type="Permanent")
    shown.session_state["section"] = "Two"

    assert ahead(shown.run()) == {}


def test_what_holds_for_one_page_release_or_choice_holds_for_no_other(run: Run) -> None:
    """The browser gives up what it kept when any of them differs."""
    shown = run(SCRIPT)
    here = drawn(shown)["around"]
    shown.session_state["page"] = "two"
    elsewhere = drawn(shown.run())["around"]
    at_another_time = drawn(shown.selectbox(key="quarter").set_value("2026-Q2").run())["around"]

    assert len({here, elsewhere, at_another_time}) == 3
