"""Long work shows how far it is, and can be stopped."""

import pytest

from dashboard.components.upload import progress_bar
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.upload.progress_bar import progress_bar
with progress_bar("Counting", {size}) as told:
    told(1, 4, "Checking")
    {then}
"""


def test_small_work_shows_no_bar(run: Run) -> None:
    """What is done within a second does not flicker."""
    shown = run(SCRIPT.format(size=10, then="pass"))

    assert not shown.exception
    assert not shown.button


def test_the_bar_is_gone_when_the_work_is_done(run: Run) -> None:
    """Nothing is left of it, nor of the button beside it."""
    shown = run(SCRIPT.format(size=10**9, then="pass"))

    assert not shown.exception
    assert not shown.button


def test_two_bars_of_one_page_do_not_clash(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has a button of its own, and comes after a second whatever the size."""
    monkeypatch.setattr(progress_bar, "PATIENCE", -1)

    assert not run(SCRIPT.format(size=10, then="pass") * 2).exception
