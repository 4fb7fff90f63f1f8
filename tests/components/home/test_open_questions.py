"""What cannot be told yet, with what would settle it."""

import pytest

from dashboard.charts.overview.overview import Overview
from dashboard.charts.overview.unsettled import Unsettled
from tests.components.conftest import Run
from tests.components.home.home import SCRIPT


def test_open_questions_say_what_would_settle_them(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under their pillar, the first few on the page, the others behind one click, and what has no data at all."""
    many = tuple(
        Unsettled("leaver_ratio", "Leaver ratio", f"Open {n}.", "About 40 more.", "workforce") for n in range(5)
    )
    journey = Unsettled("material_useful", "Useful", "Open.", "About 700 a time.", "cultural competency")
    waiting = {("workforce", "Staff survey"): ("Loneliness", "Belonging")}
    made = Overview({}, None, None, (*many, journey), waiting)
    monkeypatch.setattr("dashboard.components.home.open_questions.release_overview", lambda: made)
    shown = run(SCRIPT + "home.unknown()")
    words = [one.value for one in shown.markdown]

    assert words[:4] == [
        "**Cultural competency**",
        "- Open. **About 700 a time.**",
        "**Workforce**",
        "- Open 0. **About 40 more.**",
    ]
    assert shown.expander[0].label == "3 more that cannot be told yet"
    assert "- No figure yet for Loneliness and Belonging. It takes more of this data: Staff survey." in words
    assert len(shown.get("page_link")) == 6


def test_a_release_without_open_questions_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """In place of an empty list."""
    monkeypatch.setattr(
        "dashboard.components.home.open_questions.release_overview", lambda: Overview({}, None, None, (), {})
    )

    assert run(SCRIPT + "home.unknown()").markdown[0].value == "Every comparison in this release has a verdict."
