"""The app's side of the inbox: a thread that takes jobs one by one and leaves a verdict for each."""

import logging
import os
import stat
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from dashboard.errors import UserError
from dashboard.inbox.doing import answers
from dashboard.inbox.folder import (
    AGAIN,
    ANSWER,
    MAKING,
    MESSAGE,
    TAKEN,
    WAITING,
    close_inbox,
    discard,
    is_stale,
    moved,
    open_inbox,
    put,
    still_looking,
)
from dashboard.inbox.job import UNREADABLE, Answer, Job, answers_written
from dashboard.ingest.reading.source import LARGEST
from dashboard.records import Records

LOG = logging.getLogger(__name__)

PAUSE, BEAT = 0.1, 1.0
"""Seconds between two looks into the folder (it is a handful of names), and between two times of saying so."""
OURS = "Something went wrong inside the app ({kind}). Its log says more; nothing of this file was loaded."
TOO_MUCH = "A file is larger than 1 GB, or is not a file: send one quarter and one table per file."
LONGEST_MESSAGE = 1 << 20


class Watcher:
    """Takes what the command line hands over.

    Parameters
    ----------
    inbox
        The folder; it is made where there is none.
    records
        Gives the records when there is a job, without any limit to whose rows: who may enter the folder could read the
        records file itself.
    """

    def __init__(self, inbox: Path, records: Callable[[], Records]) -> None:
        self._inbox, self._records = inbox, records
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="inbox", daemon=True)
        self._says = threading.Thread(target=self._say, name="inbox says", daemon=True)

    def start(self) -> None:
        """Begin to look; a job that a former run had begun with is gone on with."""
        open_inbox(self._inbox)
        for taken in self._inbox.glob("*" + TAKEN):
            if is_stale(taken):
                discard(taken)
            else:
                (taken / AGAIN).touch()
                moved(taken, taken.with_suffix(WAITING))
        self._thread.start()
        self._says.start()

    def stop(self) -> None:
        """Look no more, once the job in hand is done."""
        close_inbox(self._inbox)
        self._stopped.set()
        self._thread.join(timeout=30)

    def look(self) -> None:
        """Throw away what nobody waits for any more, and do every job that waits, the oldest first."""
        for state in (MAKING, WAITING, ANSWER):
            for left in self._inbox.glob("*" + state):
                if is_stale(left):
                    discard(left)
        for waiting in sorted(self._inbox.glob("*" + WAITING)):
            taken = waiting.with_suffix(TAKEN)
            if moved(waiting, taken):
                self._take(taken)

    def _run(self) -> None:
        while not self._stopped.wait(PAUSE):
            try:
                self.look()
            except OSError:
                LOG.exception("The inbox cannot be read")

    def _say(self) -> None:
        """Say that this looks, also while a large file is in hand."""
        while not self._stopped.wait(BEAT):
            still_looking(self._inbox)

    def _take(self, taken: Path) -> None:
        """Do one job; its verdict is there before the job is gone, so that one of both always is."""
        put(taken.with_suffix(ANSWER), answers_written(self._done(taken)).encode())
        discard(taken)

    def _done(self, taken: Path) -> list[Answer]:
        try:
            job, names = Job.read(_content(taken / MESSAGE, LONGEST_MESSAGE).decode())
        except UserError as fault:
            return [Answer.to_fault(fault)]
        except UnicodeDecodeError:
            return [Answer.to_fault(UserError(UNREADABLE))]
        found: list[Answer] = []
        failed = self._fill(found, job, names, taken)
        return found + [failed or Answer()] * (len(names) - len(found))

    def _fill(self, found: list[Answer], job: Job, names: list[str], taken: Path) -> Answer | None:
        """Add an answer for each file; give what is to be said of the rest, where something stands in the way."""
        try:
            records = self._records()
            if job.kind == "load":
                records.note("handed over", _whence(taken, len(names)), job.by)
            began = _posted(taken) if (taken / AGAIN).exists() else None
            found.extend(answers(job, _files(taken, names), records, since=began))
        except UserError as fault:
            return Answer.to_fault(fault)
        except Exception as fault:
            LOG.exception("A job of the inbox failed")
            return Answer(fault=OURS.format(kind=type(fault).__name__), code=3)
        return None


def _files(taken: Path, names: list[str]) -> Iterator[tuple[str, bytes]]:
    """Give each file of a job in its turn: not more than one is in memory."""
    for place, name in enumerate(names):
        yield name, _content(taken / str(place), LARGEST)


def _content(file: Path, most: int) -> bytes:
    """Read a file that is one, and not a link to another, up to a size.

    Raises
    ------
    UserError
        For anything else.
    """
    try:
        descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as fault:
        raise UserError(TOO_MUCH) from fault
    with os.fdopen(descriptor, "rb") as opened:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_size > most:
            raise UserError(TOO_MUCH)
        return opened.read()


def _posted(taken: Path) -> datetime:
    """When a job was posted, by its number."""
    return datetime.fromtimestamp(int(taken.name.split("-")[0]) / 1e9, UTC)


def _whence(taken: Path, files: int) -> str:
    """Say for the audit trail by what way files came, and for which user of the machine."""
    user = taken.lstat().st_uid
    return f"{files} file{'' if files == 1 else 's'} by the inbox, from machine user {user}, with everybody's rows in reach"
