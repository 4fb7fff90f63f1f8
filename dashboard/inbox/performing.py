"""Do a job: on the records where they are free, else by way of the app that holds them, with the same answers."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

from dashboard.errors import UserError
from dashboard.inbox.checking import Bar, silent
from dashboard.inbox.doing import answers
from dashboard.inbox.folder import inbox_of, post, watcher_of
from dashboard.inbox.job import Answer, Job
from dashboard.inbox.letter import Letter
from dashboard.ingest.reading.source import read_source
from dashboard.records import Records
from dashboard.records.faults import InUseError, RecordsError

Open = Callable[[], AbstractContextManager[Records | None]]

PATIENCE = 10.0
"""Seconds to wait for another command to be done with the records."""
UNCLAIMED = 300.0
"""Seconds after which an app that has not taken a job is taken to have stopped looking."""
BEAT = 1.0
"""Seconds between two tries whether the records have come free."""

LOST = (
    "The app had the files but its verdict is gone. `equity-monitor submissions` shows what was loaded; send again what "
    "is not there."
)

UNTAKEN = (
    "The app that holds the records has not taken the files (process {process}). Nothing was changed. Try again, or stop "
    "the app and try without it."
)


def perform(job: Job, paths: list[Path], place: Path, opened: Open, *, bar: Bar = silent) -> Iterator[Answer]:
    """Do a job, and give what became of each file.

    Parameters
    ----------
    job, paths
        What to do, and the files in the order to take them.
    place
        The records file.
    opened
        Opens it as this job needs it; None where there is none to check against.
    bar
        Where to show progress.

    Raises
    ------
    InUseError
        If the records are held by a program that takes no files.
    RecordsError
        If the app has lost the job, or has stopped taking any.
    """
    started, since, letter = datetime.now(UTC), time.monotonic(), None
    try:
        while True:
            try:
                with opened() as records:
                    yield from _mine(job, paths, records, bar, letter, started)
                    return
            except InUseError as fault:
                letter = letter or _handed_over(job, paths, place, fault)
                found = _answered(letter, fault, time.monotonic() - since)
            if found is not None:
                yield from found
                return
    finally:
        if letter:
            letter.withdraw()


def _mine(
    job: Job, paths: list[Path], records: Records | None, bar: Bar, letter: Letter | None, started: datetime
) -> Iterator[Answer]:
    """Do the job here, or give the verdict of an app that came to it just before it stopped."""
    begun = letter is not None and letter.take_over()
    found = letter.answers() if letter else None
    if found is not None:
        yield from found
        return
    files = [(path.name, path) for path in paths]
    yield from answers(job, files, records, bar=bar, since=started if begun else None)


def _handed_over(job: Job, paths: list[Path], place: Path, fault: InUseError) -> "Letter | None":
    """Put the job into the inbox, if it is the app that holds the records."""
    inbox = inbox_of(place)
    looking = watcher_of(inbox)
    if looking is None or not looking.holds(fault.process):
        return None
    names, contents, faults = [], [], {}
    for number, path in enumerate(paths):
        try:
            contents.append(read_source(path).data)
            names.append(path.name)
        except UserError as unreadable:
            faults[number] = Answer.to_fault(unreadable)
    return Letter(inbox, post(inbox, job.written(names), contents), faults)


def _answered(letter: Letter | None, fault: InUseError, waited: float) -> list[Answer] | None:
    """Wait a little for the verdict, or for the records to come free.

    Raises
    ------
    RecordsError
        When that has taken too long, or the app has lost the job.
    """
    if letter is None:
        if waited >= PATIENCE:
            raise fault
        time.sleep(min(BEAT, PATIENCE) / 2)
        return None
    found = letter.answers(BEAT)
    if found is None and letter.is_lost():
        raise RecordsError(LOST)
    if found is None and waited > UNCLAIMED and letter.withdraw():
        raise RecordsError(UNTAKEN.format(process=fault.process))
    return found
