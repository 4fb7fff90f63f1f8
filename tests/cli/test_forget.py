"""Forgetting asks first, names one thing, and is for good."""

from pathlib import Path

import pytest

from dashboard.cli.application import run
from dashboard.records import Records


def people(home: Path) -> int:
    """Rows of staff in the records."""
    with Records.open(home / "records.duckdb", read_only=True) as records:
        return records.rows("workforce").height


def somebody(published: Path) -> str:
    """A member of staff of ORG-01, as its file has them."""
    header, row = next((published / "sent").glob("workforce*.csv")).read_text().splitlines()[:2]
    return dict(zip(header.split(","), row.split(","), strict=True))["staff_id"]


def test_a_person_is_forgotten_when_one_says_yes(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without it, only told how many rows that is."""
    before, words = people(published), ["forget", "--staff", somebody(published), "--organisation", "ORG-01"]
    asked = run(words), people(published), capsys.readouterr().out
    done = run([*words, "--yes"]), people(published), capsys.readouterr().out

    assert asked[:2] == (0, before)
    assert "would be deleted" in asked[2]
    assert done[0] == 0
    assert done[1] < before
    assert "Publish, so that the next release is without them." in done[2]


def test_an_organisation_is_forgotten_whole(published: Path) -> None:
    """All that it sent."""
    assert run(["forget", "--organisation", "ORG-01", "--yes"]) == 0

    with Records.open(published / "records.duckdb", read_only=True) as records:
        assert "ORG-01" not in set(records.rows("workforce")["organisation_id"])


@pytest.mark.parametrize("words", [[], ["--staff", "1", "--participant", "2"], ["--overdue", "--staff", "1"]])
def test_one_thing_at_a_time(words: list[str], published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Anything else is a mistake, and nothing is touched."""
    before = (published / "records.duckdb").read_bytes()

    assert run(["forget", *words, "--yes"]) == 2
    assert "Say one thing to forget" in capsys.readouterr().err
    assert (published / "records.duckdb").read_bytes() == before


def test_what_is_not_overdue_stays(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The network of the tests is young."""
    before = people(published)

    assert run(["forget", "--overdue", "--yes"]) == 0
    assert (people(published), capsys.readouterr().out[:6]) == (before, "0 rows")
