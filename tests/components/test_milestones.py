"""The timeline on a page."""

from dataclasses import replace

import pytest

from dashboard.charts.milestones import KEY, NONE
from dashboard.components.board import reading
from dashboard.components.current_release import released
from dashboard.release import Release
from tests.charts.test_milestones import HELD
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.milestones import milestones
milestones()
"""


def test_where_there_are_none_a_sentence_stands(run: Run) -> None:
    """A network without such groups gets no empty chart."""
    shown = run(SCRIPT)

    assert not shown.exception
    assert shown.caption[-1].value == NONE


def test_it_is_a_card_with_its_table(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """One row a milestone of the groups."""

    def with_milestones() -> Release:
        release = released()
        release.manifest = replace(release.manifest, milestones=HELD)
        return release

    monkeypatch.setattr("dashboard.components.milestones.released", with_milestones)

    assert len(reading(run(SCRIPT))[KEY]["table"]["rows"]) == 3
