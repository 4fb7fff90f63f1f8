"""The journal of sign-ins: a file that is only added to, each line chained to the one before, so that a change shows.

It is apart from the records, because a process that serves a release alone has none, and reading must not write to them.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Literal

from dashboard import settings
from dashboard.errors import UserError

if os.name == "posix":
    import fcntl

Event = Literal["signed in", "signed out", "role changed"]
START = "0" * 64
LONGEST = 64 * 1024
"""Bytes within which the last line is looked for; no line is longer than its name and role."""


@dataclass(frozen=True)
class Line:
    """One thing that happened: when (UTC, ISO 8601), what, who, and in which role."""

    at: str
    event: str
    by: str
    detail: str
    chain: str = ""

    def linked(self, before: str) -> "Line":
        """Give the line with the hash that chains it to the line before."""
        text = json.dumps([before, self.at, self.event, self.by, self.detail])
        return Line(self.at, self.event, self.by, self.detail, hashlib.sha256(text.encode()).hexdigest())


def place() -> Path:
    """Give the journal's file: `EQUITY_MONITOR_JOURNAL`, else `journal.jsonl` under `home`."""
    named = os.environ.get("EQUITY_MONITOR_JOURNAL")
    return Path(named) if named else settings.home() / "journal.jsonl"


def note(event: Event, by: str, detail: str) -> None:
    """Add a line, and wait until it is on the disk; several processes may write to one journal.

    Raises
    ------
    UserError
        If it cannot be written: who cannot be noted is not let in.
    """
    path = place()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _locked(path) as opened:
            line = Line(datetime.now(UTC).isoformat(timespec="seconds"), event, by, detail).linked(_last_chain(opened))
            opened.write(json.dumps(asdict(line)).encode() + b"\n")
            opened.flush()
            os.fsync(opened.fileno())
    except OSError as fault:
        raise UserError("The journal of sign-ins cannot be written, so nobody can be let in at the moment.") from fault


def lines() -> list[Line]:
    """Give every line, oldest first.

    Raises
    ------
    UserError
        If a line cannot be read.
    """
    path = place()
    if not path.exists():
        return []
    try:
        return [Line(**json.loads(text)) for text in path.read_text(encoding="utf-8").splitlines()]
    except (ValueError, TypeError) as fault:
        raise UserError(f"The journal {path} has been changed: one of its lines cannot be read.") from fault


def verify() -> str:
    """Check every line against its chain, and give the last one's hash.

    Raises
    ------
    UserError
        Naming the first line that is not as it was written, or before which one is missing.
    """
    chain = START
    for number, line in enumerate(lines(), start=1):
        if line.linked(chain) != line:
            raise UserError(f"The journal {place()} has been changed: line {number} is not what was written there.")
        chain = line.chain
    return chain


def last_role(by: str) -> str | None:
    """Give the role in which somebody signed in last, None where they never did."""
    return next((line.detail for line in reversed(lines()) if line.by == by and line.event == "signed in"), None)


@contextmanager
def _locked(path: Path) -> Iterator[BinaryIO]:
    """Open for adding, and keep other processes out meanwhile."""
    with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "r+b") as opened:
        if os.name == "posix":
            fcntl.flock(opened, fcntl.LOCK_EX)
        yield opened


def _last_chain(opened: BinaryIO) -> str:
    """Give the last line's hash; a line that a power cut left unfinished is cut off, for nobody was told it was there."""
    size = opened.seek(0, os.SEEK_END)
    start = max(0, size - LONGEST)
    opened.seek(start)
    tail = opened.read()
    whole = tail.rfind(b"\n") + 1
    if whole < len(tail):
        opened.truncate(start + whole)
    if not whole:
        return START
    return str(json.loads(tail[:whole].splitlines()[-1])["chain"])
