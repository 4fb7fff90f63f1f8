"""A job is done where the records are free, or by whoever holds them, with the same answers."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from dashboard.inbox import performing
from dashboard.inbox.doing import answers
from dashboard.inbox.folder import TAKEN, WAITING, inbox_of, open_inbox
from dashboard.inbox.job import Job
from dashboard.inbox.performing import perform
from dashboard.inbox.watching import Watcher
from dashboard.records import Records
from dashboard.records.faults import InUseError, RecordsError
from tests import network
from tests.house import HOUSE
from tests.inbox.conftest import PEPPER

LOAD = Job("load", "Ada")


def held(process: int | None = None) -> InUseError:
    """What the records say when a process has them; ours unless given."""
    return InUseError(f"records.duckdb is in use by another program (process {process or os.getpid()}). Stop that one.")


def in_use() -> AbstractContextManager[Records]:
    """Records that our own process holds, as far as the sender can see."""
    raise held()


class Freed:
    """Records that come free after some tries, when something has happened."""

    def __init__(self, place: Path, tries: int) -> None:
        self.place, self.tries = place, tries

    @contextmanager
    def __call__(self) -> Iterator[Records]:
        """Open them, if they are free by now."""
        self.tries -= 1
        if self.tries >= 0:
            raise held()
        with Records.open(self.place, pepper=PEPPER) as opened:
            yield opened


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has patience here."""
    monkeypatch.setattr(performing, "PATIENCE", 0.05)
    monkeypatch.setattr(performing, "BEAT", 0.05)
    monkeypatch.setattr(performing, "UNCLAIMED", 0.1)


def paths_of(place: Path) -> list[str]:
    """What is in the inbox besides the mark of who looks there."""
    return [path.name for path in inbox_of(place).iterdir() if path.name != "watching"]


def test_the_app_gives_the_answers_one_would_give_oneself(
    files: tuple[Path, Path], place: Path, records: Records, new_once: Path, tmp_path: Path
) -> None:
    """Word for word, for good files, spoilt ones, and ones that are not there."""
    network.spoilt(files[1], "fte", "many")
    paths = [files[0], tmp_path / "nowhere.csv", tmp_path, files[1]]
    own = tmp_path / "own.duckdb"
    own.write_bytes(new_once.read_bytes())
    alone = list(perform(LOAD, paths, own, lambda: Records.open(own, pepper=PEPPER)))
    watcher = Watcher(inbox_of(place), lambda: records)
    watcher.start()
    try:
        handed_over = list(perform(LOAD, paths, place, in_use))
    finally:
        watcher.stop()

    assert handed_over == alone
    assert [answer.code for answer in alone] == [0, 2, 2, 1]
    assert records.submissions().height == network.ORGANISATIONS
    assert paths_of(place) == []


@pytest.mark.parametrize("watched_by", [None, os.getpid() + 1], ids=["by nobody", "by another program"])
def test_records_held_by_something_else_are_left_alone(
    files: tuple[Path, Path], place: Path, watched_by: int | None
) -> None:
    """A process that is not the one that looks into the inbox gets no file, and is named."""
    open_inbox(inbox_of(place))
    if watched_by:
        (inbox_of(place) / "watching").write_text(str(watched_by))
    else:
        (inbox_of(place) / "watching").unlink()

    with pytest.raises(InUseError, match=f"process {os.getpid()}"):
        list(perform(LOAD, list(files), place, in_use))

    assert paths_of(place) == []


def test_another_command_is_waited_for(files: tuple[Path, Path], place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two who load at once both succeed, one after the other."""
    monkeypatch.setattr(performing, "PATIENCE", 60)
    found = list(perform(LOAD, list(files), place, Freed(place, 2)))

    assert [answer.code for answer in found] == [0, 0]


def test_an_app_that_takes_nothing_is_given_up(files: tuple[Path, Path], place: Path) -> None:
    """The job is taken back, so that it is not done when nobody expects it any more."""
    open_inbox(inbox_of(place))

    with pytest.raises(RecordsError, match="has not taken the files"):
        list(perform(LOAD, list(files), place, in_use))

    assert paths_of(place) == []


def test_when_the_app_stops_the_job_is_done_here(files: tuple[Path, Path], place: Path) -> None:
    """The files wait in vain, the records come free, and the same command goes on by itself."""
    open_inbox(inbox_of(place))
    found = list(perform(LOAD, list(files), place, Freed(place, 1)))

    assert [answer.code for answer in found] == [0, 0]
    assert paths_of(place) == []


def test_what_the_app_did_before_it_was_killed_is_not_done_again(files: tuple[Path, Path], place: Path) -> None:
    """It had taken the job and committed the first of two files: both count as loaded, and each is there once."""
    open_inbox(inbox_of(place))

    class Killed(Freed):
        @contextmanager
        def __call__(self) -> Iterator[Records]:
            if self.tries == 1:  # the job has been posted by now: do its first half and vanish
                (waiting,) = inbox_of(place).glob("*" + WAITING)
                waiting.rename(waiting.with_suffix(TAKEN))
                with Records.open(place, pepper=PEPPER) as opened:
                    list(answers(LOAD, [(files[0].name, files[0])], opened))
            with super().__call__() as opened:
                yield opened

    found = list(perform(LOAD, list(files), place, Killed(place, 2)))

    assert [answer.code for answer in found] == [0, 0]
    with Records.open(place, pepper=PEPPER) as opened:
        assert opened.submissions().height == 2 * network.ORGANISATIONS
    assert paths_of(place) == []


def test_a_job_that_has_vanished_is_said_to_be_lost(files: tuple[Path, Path], place: Path) -> None:
    """The sender is told to look what was loaded, and does not wait for ever."""
    open_inbox(inbox_of(place))

    def vanishing() -> AbstractContextManager[Records]:
        for waiting in inbox_of(place).glob("*" + WAITING):
            (waiting / "job.json").unlink()
            for file in waiting.iterdir():
                file.unlink()
            waiting.rmdir()
        raise held()

    with pytest.raises(RecordsError, match="verdict is gone"):
        list(perform(LOAD, list(files), place, vanishing))


ELSEWHERE = """
import sys
from pathlib import Path
from dashboard.inbox.job import Job
from dashboard.inbox.performing import perform
from dashboard.records import Records
from tests.inbox.conftest import PEPPER
place, *files = map(Path, sys.argv[1:])
found = perform(Job("load", "Ada"), files, place, lambda: Records.open(place, pepper=PEPPER))
print([answer.code for answer in found])
"""


def test_an_app_in_another_container_is_handed_the_files(files: tuple[Path, Path], tmp_path: Path) -> None:
    """It sees no process of ours, and still knows by the beat that somebody looks."""
    alone = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount-proc"]
    if not shutil.which("unshare") or subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("processes of one's own are not allowed here")
    place = tmp_path / "held" / "records.duckdb"
    place.parent.mkdir()
    with Records.open(place, pepper=PEPPER) as records:
        watcher = Watcher(inbox_of(place), lambda: records)
        watcher.start()
        command = [*alone, sys.executable, "-c", ELSEWHERE, str(place), *map(str, files)]
        done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, check=False)
        watcher.stop()

        assert done.stdout == "[0, 0]\n", done.stderr
        assert records.submissions().height == 2 * network.ORGANISATIONS
