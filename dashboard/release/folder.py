"""Where the releases of one release file are kept: a folder beside it, with an index."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from dashboard.release.faults import ReleaseError
from dashboard.release.swap import put_in_place, sha256_of, temporary_beside


@dataclass(frozen=True)
class Entry:
    """One line of the index: what is known of a kept release, with the when and the who that its file leaves out.

    Parameters
    ----------
    number
        From 1, never used twice.
    identity
        `Manifest.identity`.
    sha256
        Of the file's bytes.
    policy
        Name and version.
    verdict
        Of the disclosure gate.
    shown, hidden
        Numbers of figures.
    published_at, by
        When (UTC, ISO 8601) and by whom.
    records_as_at
        When the records were last changed before that (UTC, ISO 8601).
    """

    number: int
    identity: str
    sha256: str
    policy: str
    verdict: str
    shown: int
    hidden: int
    published_at: str
    by: str
    records_as_at: str


def folder_of(path: Path) -> Path:
    """The folder of kept releases that belongs to a release file."""
    return path.with_name(f"{path.stem}_releases")


def kept_file(path: Path, number: int) -> Path:
    """The kept copy of a numbered release."""
    return folder_of(path) / f"{number:04}.duckdb"


def read_index(path: Path) -> tuple[Entry, ...]:
    """Give the index, oldest first; empty where nothing was ever published.

    Raises
    ------
    ReleaseError
        If the index is damaged.
    """
    index = folder_of(path) / "index.json"
    if not index.exists():
        return ()
    try:
        return tuple(Entry(**line) for line in json.loads(index.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as fault:
        raise ReleaseError(f"{index} cannot be read. Put back a copy of it, or move the folder away.") from fault


def write_index(path: Path, entries: tuple[Entry, ...]) -> None:
    """Replace the index, at once or not at all."""
    text = json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=1) + "\n"
    temporary = temporary_beside(folder_of(path) / "index.json")
    temporary.write_text(text, encoding="utf-8")
    put_in_place(temporary, folder_of(path) / "index.json")


def newest_number(path: Path) -> int | None:
    """The newest kept release that is as it was made, if any: the remedy when the current one is damaged."""
    try:
        whole = [entry.number for entry in read_index(path) if is_whole(path, entry)]
    except ReleaseError:
        return None
    return max(whole, default=None)


def is_whole(path: Path, entry: Entry) -> bool:
    """Whether a kept release's file has the bytes that it was made with."""
    file = kept_file(path, entry.number)
    return file.is_file() and sha256_of(file) == entry.sha256


def clear_leftovers(path: Path) -> None:
    """Remove what a publication that was killed has left half written."""
    for left in (*path.parent.glob(f".{path.name}.*.part*"), *folder_of(path).glob(".*.part*")):
        left.unlink(missing_ok=True)
