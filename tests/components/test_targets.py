"""Targets as they were published, with what was done."""

from pathlib import Path

import pytest

from dashboard.components.targets import NONE_YET
from tests.components.conftest import Run
from tests.components.steered import steer

SCRIPT = """
from dashboard.access import Person
from dashboard.components.navigation import navigation
from dashboard.components.targets import targets
navigation(Person("somebody", "viewer"))
targets()
"""


def test_each_target_has_its_actions_and_the_way_to_its_card(
    run: Run, world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In words; an action on a figure without a target stands below, with what it is about."""
    steer(world, monkeypatch)
    shown = run(SCRIPT)
    words = [one.value for one in shown.markdown]

    assert not shown.exception
    assert words[0] == "**2 targets:** 2 cannot tell yet."
    assert "- **To be done:** Advertise with partners. People leads, by 2027-Q1.  \n**We did:** Done." in words
    assert any(
        "Ask those who leave." in one and "About: Leaver rate" in one and "no answer yet" in one for one in words
    )
    assert {"card=headcount&view=trend&characteristic=racially_minoritised"} <= {
        link.proto.query_string for link in shown.get("page_link")
    }


def test_a_release_without_targets_says_so(run: Run) -> None:
    """And who can set them."""
    assert run(SCRIPT).markdown[0].value == NONE_YET
