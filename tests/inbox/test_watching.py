"""The app does jobs in their order, leaves a verdict for each, and is not harmed by what lies in the folder."""

import os
import time
from pathlib import Path

import pytest

from dashboard.errors import UserError
from dashboard.inbox import watching
from dashboard.inbox.doing import answers
from dashboard.inbox.folder import AGAIN, ANSWER, MESSAGE, STALE, TAKEN, WAITING, inbox_of, open_inbox, post, watcher_of
from dashboard.inbox.job import Answer, Job
from dashboard.inbox.letter import Letter
from dashboard.inbox.watching import Watcher
from dashboard.records import Records
from tests import network

LOAD = Job("load", "Ada")


@pytest.fixture
def inbox(place: Path) -> Path:
    """The folder, with nobody looking yet."""
    found = inbox_of(place)
    open_inbox(found)
    return found


@pytest.fixture
def watcher(inbox: Path, records: Records) -> Watcher:
    """Looks when it is told to."""
    return Watcher(inbox, lambda: records)


def posted(inbox: Path, files: tuple[Path, ...], job: Job = LOAD) -> Letter:
    """A job with these files."""
    return Letter(inbox, post(inbox, job.written([path.name for path in files]), [path.read_bytes() for path in files]))


def test_a_job_is_done_and_nothing_of_it_stays(
    inbox: Path, watcher: Watcher, records: Records, files: tuple[Path, Path]
) -> None:
    """The rows are in the records, the files are out of the folder, and the trail says who and how."""
    letter = posted(inbox, files)
    watcher.look()
    found = letter.answers()

    assert found is not None
    assert [(answer.code, answer.fault) for answer in found] == [(0, ""), (0, "")]
    assert [path.name for path in inbox.iterdir()] == ["watching"]
    assert set(records.submissions()["by"]) == {"Ada"}
    trail = records.trail().filter(event="handed over").row(0, named=True)
    assert trail["by"] == "Ada"
    assert f"2 files by the inbox, from machine user {os.getuid()}" in trail["detail"]


def test_a_job_nobody_waits_for_is_not_done(
    inbox: Path, watcher: Watcher, records: Records, files: tuple[Path, Path]
) -> None:
    """Whoever gave up may have sent something else since; an old verdict goes too, for it can hold cells."""
    letter = posted(inbox, files)
    (inbox / ("1-a" + ANSWER)).touch()
    for left in (inbox / (letter.number + WAITING), inbox / ("1-a" + ANSWER)):
        os.utime(left, (time.time() - STALE - 1,) * 2)
    watcher.look()

    assert letter.is_lost()
    assert records.submissions().is_empty()
    assert [path.name for path in inbox.iterdir()] == ["watching"]


def test_a_job_of_a_former_run_is_gone_on_with(
    inbox: Path, watcher: Watcher, records: Records, files: tuple[Path, Path]
) -> None:
    """What the app had committed before it was killed is not committed twice; the rest is done."""
    letter, old = posted(inbox, files), posted(inbox, files)
    list(answers(LOAD, [(files[0].name, files[0])], records))
    for one in (letter, old):
        (inbox / (one.number + WAITING)).rename(inbox / (one.number + TAKEN))
    os.utime(inbox / (old.number + TAKEN), (time.time() - STALE - 1,) * 2)
    watcher.start()
    try:
        found = letter.answers(30)
    finally:
        watcher.stop()

    assert found is not None
    assert [answer.code for answer in found] == [0, 0]
    assert records.submissions().height == 2 * network.ORGANISATIONS
    assert old.is_lost()
    assert watcher_of(inbox) is None


@pytest.mark.parametrize("message", [b"", b"{}", b"\xff\xfe", b"[1]", b"x" * (1 << 21)])
def test_a_message_that_makes_no_sense_is_answered(inbox: Path, watcher: Watcher, message: bytes) -> None:
    """With one sentence; the next job is done all the same."""
    letter = posted(inbox, ())
    (inbox / (letter.number + WAITING) / MESSAGE).write_bytes(message)
    watcher.look()
    (answer,) = letter.answers() or [Answer()]

    assert answer.code == 2
    assert answer.fault.endswith(".")


@pytest.mark.parametrize("name", ["../../records.duckdb", "/etc/passwd", "a\nb.csv", "\x1b[2J.csv", "x" * 5000, ""])
def test_a_hostile_name_is_a_name_and_no_path(
    inbox: Path, watcher: Watcher, files: tuple[Path, Path], name: str
) -> None:
    """What a file is called decides nothing about where anything is read or written."""
    letter = Letter(inbox, post(inbox, Job("load", "Ada", "organisations").written([name]), [files[0].read_bytes()]))
    watcher.look()
    (answer,) = letter.answers() or [Answer(code=3)]

    assert answer.code == 0
    assert sorted(path.name for path in inbox.iterdir()) == ["watching"]


def test_a_link_in_place_of_a_file_is_not_followed(inbox: Path, watcher: Watcher, files: tuple[Path, Path]) -> None:
    """Nor is a pipe waited for, nor a file read that is over the limit."""
    letters = [posted(inbox, files[:1]) for _ in range(3)]
    places = [inbox / (letter.number + WAITING) / "0" for letter in letters]
    for place in places:
        place.unlink()
    places[0].symlink_to(files[0])
    os.mkfifo(places[1])
    with places[2].open("wb") as large:
        large.truncate(watching.LARGEST + 1)
    watcher.look()
    found = [(letter.answers() or [Answer()])[0] for letter in letters]

    assert [(answer.code, answer.fault) for answer in found] == [(2, watching.TOO_MUCH)] * 3


def test_a_fault_of_ours_is_said_and_the_watcher_lives_on(
    inbox: Path, records: Records, files: tuple[Path, Path]
) -> None:
    """The kind of fault, never its message: that may hold a cell; what a person can mend is said as it is."""
    faults = [RuntimeError("a cell"), UserError("There is no pepper.")]

    def breaks() -> Records:
        if faults:
            raise faults.pop(0)
        return records

    watcher, letters = Watcher(inbox, breaks), [posted(inbox, files) for _ in range(3)]
    watcher.look()
    ours, theirs, fine = [letter.answers() or [] for letter in letters]

    assert [(answer.code, answer.fault) for answer in ours] == [(3, watching.OURS.format(kind="RuntimeError"))] * 2
    assert [(answer.code, answer.fault) for answer in theirs] == [(2, "There is no pepper.")] * 2
    assert [answer.code for answer in fine] == [0, 0]


def test_a_job_marked_again_by_nobody_is_no_harm(inbox: Path, watcher: Watcher, files: tuple[Path, Path]) -> None:
    """The mark of a former run on a job of no time at all is answered like any fault."""
    letter = posted(inbox, files[:1])
    waiting = inbox / (letter.number + WAITING)
    (waiting / AGAIN).touch()
    waiting.rename(inbox / ("no-number" + WAITING))
    watcher.look()
    (answer,) = Letter(inbox, "no-number").answers() or [Answer()]

    assert answer.code == 3
