"""What lies in the inbox is whole, for one user only, and not for ever."""

import os
import stat
import time
from pathlib import Path

import pytest

from dashboard.inbox import folder
from dashboard.inbox.folder import (
    STALE,
    WAITING,
    close_inbox,
    discard,
    inbox_of,
    is_stale,
    moved,
    open_inbox,
    post,
    put,
    still_looking,
    watcher_of,
)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """An inbox that is looked into."""
    found = inbox_of(tmp_path / "records.duckdb")
    open_inbox(found)
    return found


def test_only_this_user_may_enter(inbox: Path) -> None:
    """The folder lies beside the records and is as closed as they are; so is everything in it."""
    number = post(inbox, "message", [b"a,b"])
    made = [inbox, inbox / (number + WAITING), inbox / (number + WAITING) / "0"]

    assert inbox.name == ".records.duckdb.inbox"
    assert [stat.S_IMODE(path.stat().st_mode) for path in made] == [0o700, 0o700, 0o600]


def test_it_says_who_looks_there(inbox: Path) -> None:
    """For as long as somebody does, and nothing where the mark makes no sense."""
    assert watcher_of(inbox) == (os.getpid(), True, True)
    (inbox / "watching").write_text("nobody")
    assert watcher_of(inbox) is None
    close_inbox(inbox)
    assert watcher_of(inbox) is None
    assert watcher_of(inbox / "elsewhere") is None


def test_who_looks_from_another_container_is_known_by_its_beat(inbox: Path) -> None:
    """Numbers of processes mean nothing across containers, so there it counts whether somebody looked a moment ago."""
    (inbox / "watching").write_text("1\nelsewhere pid:[1]")
    found = watcher_of(inbox)
    assert found is not None
    assert found.holds(0)
    assert found.holds(4711)
    os.utime(inbox / "watching", (time.time() - 60, time.time() - 60))
    late = watcher_of(inbox)
    assert late is not None
    assert not late.holds(1)
    still_looking(inbox)
    again = watcher_of(inbox)
    assert again is not None
    assert again.holds(1)
    still_looking(inbox / "nowhere")


def test_a_job_that_cannot_be_posted_leaves_nothing(inbox: Path) -> None:
    """Where the sender is stopped half-way, as by a full disk, no half of a job waits."""

    def breaks() -> object:
        yield b"one"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        post(inbox, "message", breaks())  # type: ignore[arg-type]

    assert [path.name for path in inbox.iterdir()] == ["watching"]


def test_jobs_sort_by_time(inbox: Path) -> None:
    """The oldest is done first."""
    numbers = [post(inbox, "message", []) for _ in range(5)]

    assert numbers == sorted(numbers)


def test_of_two_who_take_one_does(inbox: Path) -> None:
    """A rename of what is gone is no error."""
    number = post(inbox, "message", [])
    waiting = inbox / (number + WAITING)

    assert [moved(waiting, inbox / "mine"), moved(waiting, inbox / "yours")] == [True, False]


def test_what_nobody_waits_for_is_stale(inbox: Path) -> None:
    """After a minute without a touch; what is gone is not stale."""
    file = inbox / "old"
    put(file, b"")
    new = is_stale(file)
    os.utime(file, (time.time() - STALE - 1,) * 2)

    assert (new, is_stale(file), is_stale(inbox / "gone")) == (False, True, False)


def test_a_link_is_removed_and_not_followed(inbox: Path, tmp_path: Path) -> None:
    """Whoever puts a link into the inbox loses the link and nothing else."""
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "file").touch()
    (inbox / "link").symlink_to(kept)
    discard(inbox / "link")
    discard(inbox / "never there")

    assert (kept / "file").exists()
    assert not (inbox / "link").is_symlink()


def test_a_written_file_replaces_the_one_before(inbox: Path) -> None:
    """Nobody ever reads half of it, and nothing unfinished is left."""
    for content in (b"one", b"two"):
        put(inbox / "file", content)

    assert (inbox / "file").read_bytes() == b"two"
    assert [path for path in inbox.iterdir() if path.name.endswith(folder.MAKING)] == []
