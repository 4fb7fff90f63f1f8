"""What must be true after a kill: nothing acknowledged is lost, nothing is half done, the release can be read."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from dashboard.records import Records, audit
from dashboard.release import Release, history
from tests.faults.victims import ORGANISATIONS
from tests.records.people import PEPPER


def check_records(place: Path, name: str = "records.duckdb") -> Records:
    """Open the records: every submission has exactly its rows, one per place is current, the trail is whole."""
    records = Records.open(place / name, pepper=PEPPER)
    with records.cursor() as cursor:
        stored = dict(cursor.execute("SELECT submission_id, count(*) FROM workforce GROUP BY 1").fetchall())
        assert audit.is_whole(cursor)
    listed = records.submissions()
    assert stored == dict(listed.select("id", "rows").rows())
    assert listed.filter(state="current")["owner"].n_unique() == listed.filter(state="current").height
    return records


def load(place: Path, said: Sequence[str]) -> None:
    """Every acknowledged file is there whole, all organisations of it."""
    with check_records(place) as records:
        rows = dict(records.submissions().select("id", "rows").rows())
    for first, people in (map(int, line.split()) for line in said):
        assert [rows[first + number] for number in range(len(ORGANISATIONS))] == [people] * len(ORGANISATIONS)


def withdraw(place: Path, said: Sequence[str]) -> None:
    """The state is the last acknowledged one, or that of the step that was under way."""
    with check_records(place) as records, records.cursor() as cursor:
        events = cursor.execute(
            "SELECT event FROM audit WHERE event IN ('withdrawn', 'restored') ORDER BY id"
        ).fetchall()
        done = ["withdrawn" if event == "withdrawn" else "current" for (event,) in events]
        assert list(said) in (done[-len(said) :], done[-len(said) - 1 : -1])
        assert records.submissions().filter(id=1)["state"][0] == done[-1]


def backup(place: Path, said: Sequence[str]) -> None:
    """Every acknowledged backup is there with its hash; whatever has a backup's name is whole."""
    check_records(place).close()
    hashes = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in place.glob("b*.duckdb")}
    assert dict(line.split() for line in said[-3:]).items() <= hashes.items()
    for name, digest in hashes.items():
        assert (place / f"{name}.sha256").read_text().split()[0] == digest
        (place / name).unlink()


def restore(place: Path, said: Sequence[str]) -> None:
    """The records are the one backup or the other, whole."""
    with check_records(place) as records:
        assert records.rows("workforce").height in {5 * len(ORGANISATIONS), 7 * len(ORGANISATIONS)}


def publish(place: Path, said: Sequence[str]) -> None:
    """The current release can be read, every acknowledged one is kept as it was made."""
    check_records(place).close()
    kept = {str(row["number"]): row["identity"] for row in history.list(place / "release.duckdb").iter_rows(named=True)}
    assert dict(line.split() for line in said).items() <= kept.items()
    assert Release.read(place / "release.duckdb").manifest.number in set(map(int, kept))


SURVIVORS: dict[str, Callable[[Path, Sequence[str]], None]] = {
    "load": load,
    "withdraw": withdraw,
    "backup": backup,
    "restore": restore,
    "publish": publish,
}
