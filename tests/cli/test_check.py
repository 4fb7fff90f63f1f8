"""Checking tells everything, in words or as JSON, and writes nothing."""

import json
from pathlib import Path

import pytest

from dashboard.cli.application import run
from tests import network

KEYS = {"file", "table", "rows", "accepted", "problems", "warnings", "mapping", "queries", "notices"}
PROBLEM_KEYS = {"row", "column", "value", "category", "message", "count", "level"}


def test_good_files_are_accepted_and_nothing_is_written(files: tuple[Path, Path], home: Path) -> None:
    """Exit code 0, and not even a folder is made."""
    assert run(["check", *map(str, files)]) == 0
    assert not home.exists()


def test_a_problem_is_told_with_its_place(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1; the row is the one a spreadsheet shows."""
    network.spoilt(files[1], "grade", "Captain", line=5)

    assert run(["check", *map(str, files)]) == 1
    assert "row 5, grade 'Captain': Bad value." in capsys.readouterr().out


def test_json_is_the_agreed_shape_and_nothing_else(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """One file gives one object whose keys other programs depend on."""
    network.spoilt(files[1], "grade", "Captain")

    assert run(["check", str(files[1]), "--format", "json"]) == 1

    told = capsys.readouterr()
    answer = json.loads(told.out)
    assert told.err == ""
    assert set(answer) == KEYS
    assert {name for problem in answer["problems"] for name in problem} == PROBLEM_KEYS
    assert (answer["file"], answer["table"], answer["accepted"]) == ("workforce_2026-Q3.csv", "workforce", False)


def test_several_files_give_a_list_in_the_order_given(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """The order on the command line is kept, although registers are read first."""
    assert run(["check", str(files[1]), str(files[0]), "--format", "json"]) == 0

    assert [answer["table"] for answer in json.loads(capsys.readouterr().out)] == ["workforce", "organisations"]


def test_files_given_together_know_each_other(files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """A workforce file from an organisation that the register beside it lacks has a problem."""
    network.spoilt(files[1], "organisation_id", "ORG-99")

    assert run(["check", *map(str, files)]) == 1
    assert "ORG-99" in capsys.readouterr().out


def test_records_are_consulted_and_not_changed(published: Path, files: tuple[Path, Path]) -> None:
    """With records there, unknown organisations are found without the register, and the file keeps its bytes."""
    before = (published / "records.duckdb").read_bytes()
    network.spoilt(files[1], "organisation_id", "ORG-99")

    assert run(["check", str(files[1])]) == 1
    assert (published / "records.duckdb").read_bytes() == before


@pytest.mark.parametrize("content", [None, b"", b"a,b\n1,2\n", b"\x81\x8d\x00\xff" * 50])
def test_an_unusable_file_is_one_line_and_exit_code_2(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Missing, empty, unknown columns, not text: each says what to do."""
    file = tmp_path / "some.csv"
    if content is not None:
        file.write_bytes(content)

    assert run(["check", str(file)]) == 2

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("equity-monitor: ")
    assert told.err.count("\n") == 1


def test_a_folder_is_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A path that is a folder is said to be one."""
    assert run(["check", str(tmp_path)]) == 2
    assert "is a folder" in capsys.readouterr().err


def test_an_unusable_file_does_not_hide_the_others(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every file gets its answer, the worst decides the exit code, and the JSON stays whole."""
    assert run(["check", str(tmp_path / "none.csv"), str(files[0]), "--format", "json"]) == 2

    broken, fine = json.loads(capsys.readouterr().out)
    assert set(broken) == KEYS
    assert [problem["category"] for problem in broken["problems"]] == ["Bad file"]
    assert (broken["accepted"], fine["accepted"]) == (False, True)
