"""What has changed, in sentences that lead to their cards."""

import pytest

from dashboard.charts.overview.changes import Change, Changes
from dashboard.charts.overview.overview import Overview
from tests.components.conftest import Run
from tests.components.home.home import SCRIPT


def test_changes_are_sentences_with_links(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A few of them, the rest counted; and where nothing has changed, that is said."""
    many = tuple(Change("leaver_rate", "Leaver rate", f"Change {number}.", True, 1.0) for number in range(8))
    made = Overview({}, Changes("2026-Q2", many, 70), Changes("2025-Q3", (), 60), (), {})
    monkeypatch.setattr("dashboard.components.home.changed.release_overview", lambda: made)
    shown = run(SCRIPT + "home.what_changed()")
    words = [one.value for one in shown.markdown]

    assert "**Since 2026‑Q2**, the quarter before: 8 of 70 figures have clearly changed." in words
    assert "**Since 2025‑Q3**, a year before: none of 60 figures has clearly changed." in words
    assert [one for one in words if one.startswith("- ")] == [f"- Change {number}." for number in range(6)]
    assert {link.proto.query_string for link in shown.get("page_link")} == {"card=leaver_rate&view=trend"}
    assert "And 2 smaller ones." in [one.value for one in shown.caption]


def test_a_single_quarter_cannot_have_changed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says so, in place of an empty list."""
    monkeypatch.setattr("dashboard.components.home.changed.release_overview", lambda: Overview({}, None, None, (), {}))

    assert "one quarter only" in run(SCRIPT + "home.what_changed()").markdown[0].value
