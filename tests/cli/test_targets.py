"""Targets from the command line."""

import csv
import io
from pathlib import Path

import pytest

from dashboard import settings
from dashboard.cli.application import run
from dashboard.release import current

GROUP = ["--where", "racially_minoritised=yes"]
SET = ["targets", "set", "headcount", "1600", *GROUP, "--due", "2027-Q3", "--owner", "People leads"]


def listed(capsys: pytest.CaptureFixture[str], what: str = "list") -> list[dict[str, str]]:
    """What the list prints."""
    capsys.readouterr()
    assert run(["targets", what]) == 0
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def test_a_target_is_set_listed_and_removed(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With no further word, it lists."""
    assert run(SET) == 0
    (row,) = listed(capsys)
    assert (row["indicator"], row["sense"], row["value"], row["due"]) == ("headcount", "at least", "1600.0", "2027-Q3")
    assert run(["targets", "remove", "headcount", *GROUP]) == 0
    assert listed(capsys) == []
    assert run(["targets"]) == 0
    assert listed(capsys, "actions") == []


def test_readers_see_it_when_it_is_shown(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same figures in a release of its own."""
    before = current(settings.release_path()).manifest
    assert run(SET) == 0
    assert current(settings.release_path()).manifest.targets == []
    assert run(["targets", "show", "--by", "a steward"]) == 0
    after = current(settings.release_path()).manifest

    assert f"Release {before.number + 1}" in capsys.readouterr().out
    assert [one["value"] for one in after.targets] == [1600]
    assert after.content == before.content


@pytest.mark.parametrize(
    "wrong",
    [
        ["targets", "set", "never_heard_of", "1", "--due", "2027-Q3", "--owner", "x"],
        ["targets", "set", "headcount", "1", "--due", "soon", "--owner", "x"],
        ["targets", "set", "headcount", "1", "--where", "grade=King", "--due", "2027-Q3", "--owner", "x"],
        ["targets", "remove", "headcount"],
    ],
)
def test_a_mistake_is_one_line(published: Path, wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, and nothing changed."""
    assert run(wrong) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert listed(capsys) == []
