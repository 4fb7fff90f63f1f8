"""The facts about a release: quarter, number, policy, how recent the data is."""

import shutil
from pathlib import Path

from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.release_facts import release_facts
release_facts()
"""


def test_it_says_quarter_number_policy_and_date(run: Run) -> None:
    """All that somebody who quotes a figure needs."""
    shown = run(SCRIPT)
    words = shown.caption[0].value

    assert "2026‑Q3" in shown.markdown[0].value
    assert "Release 1, of data as at " in words
    assert "policy viewer" in words


def test_a_release_that_travelled_alone_has_no_date(run: Run, world: Path) -> None:
    """The date stands in the history, which a copied file does not bring along."""
    shutil.rmtree(world / "release_releases")

    assert "Release 1, policy" in run(SCRIPT).caption[0].value
