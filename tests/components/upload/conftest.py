"""Every step of an upload is tested as if it took long: with its progress bar, which no form may hold."""

import sys

import pytest

from dashboard.components.upload.progress_bar import progress_bar


@pytest.fixture(autouse=True)
def slow(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Show the bar at once, whatever the size; but where the bar itself is tested."""
    if request.module.__name__.rpartition(".")[2] != "test_progress_bar":
        monkeypatch.setattr(sys.modules[progress_bar.__module__], "AT_ONCE", 0)
