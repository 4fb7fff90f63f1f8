"""What answering has cost can be listed from a terminal."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dashboard.cli.application import run
from dashboard.records import Records
from dashboard.records.burden import Trip, note
from tests import network


@pytest.fixture
def burdened(published: Path) -> Path:
    """Records in which ORG-01 was sent back once and took six minutes to mend its file."""
    asked = {("in_range", "error"): 3}
    with Records.open(published / "records.duckdb") as records, records.writing() as cursor:
        first = Trip("one", "Ada", "browser", "to mend", "workforce", "ORG-01", 40, asked)
        note(cursor, first, at=datetime(2026, 10, 5, 9, 0, tzinfo=UTC))
        last = Trip("one", "Ada", "browser", "committed", "workforce", "ORG-01", 40)
        note(cursor, last, at=datetime(2026, 10, 5, 9, 6, tzinfo=UTC))
    return published


def listed(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, str]]:
    """The rows that `burden` prints."""
    capsys.readouterr()
    assert run(["burden", *words]) == 0
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def test_minutes_are_listed_by_organisation_and_by_rule(burdened: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The plain command lists organisations; `rules` lists what asked."""
    organisations, rules = listed(capsys), listed(capsys, "rules")

    assert organisations == listed(capsys, "organisations")
    assert organisations == [
        {"organisation": "ORG-01", "sittings": "1", "round_trips": "2", "sent_back": "1", "minutes": "6.0"}
    ]
    assert [(row["table"], row["rule"], row["minutes"]) for row in rules] == [("workforce", "in_range", "6.0")]


def test_files_that_came_by_the_command_line_are_in_it(
    files: tuple[Path, Path], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A refused file is a round trip with its rule, the mended one the next of the same sitting."""
    assert run(["load", str(files[0])]) == 0
    right = files[1].read_bytes()
    network.spoilt(files[1], "fte", "many")
    assert run(["load", str(files[1])]) == 1
    files[1].write_bytes(right)
    assert run(["load", str(files[1])]) == 0

    together = [row for row in listed(capsys) if row["organisation"] == "Several together"]
    assert [(row["sittings"], row["round_trips"], row["sent_back"]) for row in together] == [("2", "3", "1")]
    assert [row["table"] for row in listed(capsys, "rules")] == ["workforce"]


def test_there_is_no_burden_without_records(home: Path) -> None:
    """Asking does not make an empty database."""
    assert run(["burden"]) == 2
    assert not home.exists()
