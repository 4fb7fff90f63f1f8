"""A server that has the records looks into the inbox for as long as it runs; one that has not leaves it alone."""

import asyncio
import os
from pathlib import Path

import pytest

from dashboard.components.upload.inbox import inbox
from dashboard.components.upload.open_records import open_records
from dashboard.inbox.folder import Looking, inbox_of, post, watcher_of
from dashboard.inbox.job import Answer, Job
from dashboard.inbox.letter import Letter
from tests import network
from tests.components.conftest import Run


def served(place: Path, job: Job, file: Path) -> tuple[Looking | None, list[Answer]]:
    """Who looks into the inbox while the server runs, and what became of a file that was handed over."""
    content = file.read_bytes()

    async def serve() -> tuple[Looking | None, list[Answer]]:
        async with inbox(object()):
            who = watcher_of(place)
            if who is None:
                return None, []
            letter = Letter(place, post(place, job.written([file.name]), [content]))
            return who, letter.answers(30) or []

    return asyncio.run(serve())


def test_what_is_handed_over_is_loaded(run: Run, world: Path, tmp_path: Path) -> None:
    """By the very process that shows the pages, with everybody's rows in reach, and nobody looks afterwards."""
    place, file = inbox_of(world / "records.duckdb"), network.write(tmp_path / "sent", "2026-Q1")[1]
    who, (answer,) = served(place, Job("load", "Ada"), file)

    assert (who and who.process, answer.code) == (os.getpid(), 0)
    assert set(open_records().submissions().filter(quarter="2026-Q1")["by"]) == {"Ada"}
    assert watcher_of(place) is None


def test_a_server_of_a_release_alone_has_no_inbox(
    run: Run, world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It makes no folder either."""
    monkeypatch.setenv("EQUITY_MONITOR_RELEASE_ONLY", "1")
    place = inbox_of(world / "records.duckdb")

    assert served(place, Job("check"), network.write(tmp_path / "sent")[1]) == (None, [])
    assert not place.exists()


def test_a_folder_that_cannot_be_made_stops_no_server(
    run: Run, world: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says that the command line has to wait."""
    place = inbox_of(world / "records.duckdb")
    place.touch()

    assert served(place, Job("check"), network.write(tmp_path / "sent")[1]) == (None, [])
    assert "cannot hand files over" in caplog.text
