"""Who has sent their data: counts for everybody."""

import json
from pathlib import Path

import pytest

from dashboard.components.home.submitted import NOT_NOTED
from dashboard.release import Manifest
from tests.components.conftest import Run
from tests.components.home.home import SCRIPT

ASKED = """
home.submitted(Person("somebody", {!r}))
"""


def test_everybody_sees_a_count(run: Run) -> None:
    """As it was when the release was published."""
    words = run(SCRIPT + ASKED.format("viewer")).markdown[0].value

    assert words == "**All 4 organisations had sent every return for 2026‑Q3** when this release was published."


def test_what_is_owed_is_counted_by_table(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """And no organisation is named."""
    owed = {"quarter": "2026-Q3", "organisations": 9, "owing": 3, "tables": {"workforce": [7, 9], "seats": [8, 8]}}
    read = Manifest.from_json.__func__  # type: ignore[attr-defined]
    monkeypatch.setattr(
        Manifest,
        "from_json",
        classmethod(lambda cls, text: read(cls, json.dumps({**json.loads(text), "coverage": owed}))),
    )
    words = run(SCRIPT + ASKED.format("viewer")).markdown[0].value

    assert "3 of 9 organisations still owed at least one return" in words
    assert "workforce (2)" in words
    assert "seats" not in words


@pytest.mark.parametrize(("role", "links"), [("viewer", 0), ("evaluator", 0), ("analyst", 1), ("steward", 1)])
def test_names_are_for_those_who_may_see_them(run: Run, role: str, links: int) -> None:
    """The page of submissions shows to whom which."""
    assert len(run(SCRIPT + ASKED.format(role)).get("page_link")) == links


def test_a_release_from_before_says_that_it_does_not_know(
    run: Run, monkeypatch: pytest.MonkeyPatch, world: Path
) -> None:
    """Nothing is worked out anew for an old release."""
    read = Manifest.from_json.__func__  # type: ignore[attr-defined]

    def before(cls: type[Manifest], text: str) -> Manifest:
        return read(cls, json.dumps({**json.loads(text), "coverage": {}}))

    monkeypatch.setattr(Manifest, "from_json", classmethod(before))

    assert run(SCRIPT + ASKED.format("viewer")).markdown[0].value == NOT_NOTED
