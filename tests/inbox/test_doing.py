"""Jobs are done file by file, with the same answers for a path and for bytes."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dashboard.inbox.checking import Given
from dashboard.inbox.doing import answers
from dashboard.inbox.job import Job
from dashboard.records import Records
from tests import network
from tests.inbox.conftest import PEPPER

LOAD = Job("load", "Ada")


def named(files: tuple[Path, ...]) -> list[tuple[str, Given]]:
    """Files by their paths."""
    return [(path.name, path) for path in files]


def test_a_file_is_loaded_or_refused_whole(files: tuple[Path, Path], records: Records) -> None:
    """The good one is in, the spoilt one is told with its place, and one that is not there stops neither."""
    network.spoilt(files[1], "fte", "many")
    good, missing, bad = answers(LOAD, named((files[0], Path("nowhere.csv"), files[1])), records)

    assert (good.code, good.told[-1]) == (0, f"  loaded as {network.ORGANISATIONS} submissions")
    assert (missing.code, missing.told) == (2, ())
    assert "There is no file" in missing.fault
    assert bad.code == 1
    assert "row 3, fte 'many'" in bad.told[1]
    assert set(records.submissions()["by"]) == {"Ada"}


def test_paths_and_bytes_get_the_same_answers(files: tuple[Path, Path], place: Path, tmp_path: Path) -> None:
    """Word for word: it does not matter who holds the records."""
    network.spoilt(files[1], "grade", "Captain", line=5)
    other = Path(shutil.copy(place, tmp_path / "other.duckdb"))
    with Records.open(place, pepper=PEPPER) as one, Records.open(other, pepper=PEPPER) as two:
        by_path = list(answers(LOAD, named(files), one))
        by_bytes = list(answers(LOAD, [(path.name, path.read_bytes()) for path in files], two))

    assert by_path == by_bytes
    assert [answer.code for answer in by_path] == [0, 1]


def test_what_was_done_before_the_other_stopped_is_not_done_again(files: tuple[Path, Path], records: Records) -> None:
    """A job taken over is gone on with; a new job of the same file is told that it is there already."""
    posted = datetime.now(UTC) - timedelta(seconds=5)
    first = list(answers(LOAD, named(files[:1]), records))
    again = list(answers(LOAD, named(files), records, since=posted))
    anew = list(answers(LOAD, named(files[:1]), records))

    assert again[0] == first[0]
    assert [answer.code for answer in (*again, *anew)] == [0, 0, 2]
    assert "already" in anew[0].fault
    assert records.submissions().height == 2 * network.ORGANISATIONS


def test_checking_needs_no_records_and_keeps_nothing(files: tuple[Path, Path], records: Records) -> None:
    """Programs get the whole report; the burden ledger counts loads, not looks."""
    network.spoilt(files[1], "grade", "Captain")
    (alone,) = answers(Job("check", whole=True), named(files[1:]), None)
    (beside,) = answers(Job("check"), named(files[1:]), records)

    assert alone.record is not None
    assert json.loads(alone.record)["accepted"] is False
    assert (alone.told, beside.record) == ((), None)
    assert any("Captain" in line for line in beside.told)
    assert (alone.code, beside.code) == (1, 1)
    with records.cursor() as cursor:
        assert cursor.execute("SELECT count(*) FROM round_trip").fetchone() == (0,)
