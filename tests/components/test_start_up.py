"""The server gets ready while it starts, and starts whatever there is to read."""

import asyncio
from pathlib import Path
from threading import Event

import pytest

from dashboard.components import start_up


def test_the_board_is_declared_before_anybody_can_ask_and_the_release_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its files are named with the first page's shell, before any page has run."""
    read, declared = Event(), Event()
    monkeypatch.setattr(start_up, "release_overview", read.set)
    monkeypatch.setattr(start_up, "declared", declared.set)

    async def started() -> bool:
        async with start_up.start_up(None):
            return declared.is_set()

    assert asyncio.run(started())
    assert read.wait(30)


def test_without_a_release_nothing_breaks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The pages will say that there is none."""
    monkeypatch.setenv("EQUITY_MONITOR_RELEASE", str(tmp_path / "none.duckdb"))

    start_up._read()
