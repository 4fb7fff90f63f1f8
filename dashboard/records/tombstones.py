"""What has been forgotten, and must stay so: a list beside the records that a backup's restore cannot turn back.

It holds no identifier that anybody uses: people are named by their keyed pseudonyms.
"""

import json
import os
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal
from uuid import uuid4

from dashboard.records.audit import now
from dashboard.records.faults import RecordsError, explained

Kind = Literal["person", "organisation", "before"]


@dataclass(frozen=True)
class Tombstone:
    """One thing to forget.

    Parameters
    ----------
    kind
        `person`: every row with a pseudonym; `organisation`: every row of an owner; `before`: rows of a table that are
        older than a quarter.
    subject
        The pseudonym, the owner, or the first quarter that is kept.
    table
        The one table, for `before`.
    by, at
        Who asked, and when (UTC, ISO 8601).
    id
        Names this tombstone, so that the records know which ones they have obeyed.
    """

    kind: Kind
    subject: str
    table: str
    by: str
    at: str
    id: str

    @classmethod
    def of(cls, kind: Kind, subject: str, *, by: str, table: str = "", at: datetime | None = None) -> "Tombstone":
        """Make a new one."""
        return cls(kind, subject, table, by, (at or now()).isoformat(timespec="seconds"), uuid4().hex)


def list_of(records: Path) -> Path:
    """Give where the list of a records file, or of a backup, is."""
    return records.with_name(f"{records.name}.forgotten")


def read(records: Path) -> tuple[Tombstone, ...]:
    """Give the list, oldest first; empty where nothing was ever forgotten.

    Raises
    ------
    RecordsError
        If it is damaged: what it says must not come back, so nothing may be opened without it.
    """
    file = list_of(records)
    if not file.exists():
        return ()
    try:
        return tuple(Tombstone(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines())
    except (ValueError, TypeError) as fault:
        raise RecordsError(f"{file} is damaged. It lists what must stay forgotten: put back a copy of it.") from fault


def copy(source: Path, target: Path) -> None:
    """Add to the list beside one file what the list beside another has besides: a backup's list goes where it goes."""
    known = {stone.id for stone in read(target)}
    if new := [stone for stone in read(source) if stone.id not in known]:
        append(target, *new)


def append(records: Path, *stones: Tombstone) -> None:
    """Write tombstones to the list and onto the disk, before anything is deleted."""
    with explained(records):
        handle = os.open(list_of(records), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as opened:
            opened.writelines(json.dumps(asdict(stone)) + "\n" for stone in stones)
            opened.flush()
            os.fsync(opened.fileno())
