"""Loading commits a file whole or leaves everything as it was."""

import getpass
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.cli import load
from dashboard.cli.application import run
from dashboard.inbox import performing
from dashboard.records import Records
from tests import network


def submissions(home: Path) -> list[tuple[str, str, str]]:
    """What the records hold: table, owner and who sent it."""
    with Records.open(home / "records.duckdb", read_only=True) as records:
        return records.submissions().select("table", "owner", "by").rows()


def test_files_in_any_order_are_loaded(files: tuple[Path, Path], home: Path) -> None:
    """The register is taken first, so that the workforce file finds its organisations."""
    assert run(["load", str(files[1]), str(files[0]), "--by", "Ada"]) == 0

    assert sorted(set(submissions(home))) == [
        (table, f"ORG-0{number}", "Ada") for table in ("organisations", "workforce") for number in (1, 2, 3, 4)
    ]


def test_a_file_with_one_problem_is_not_loaded_at_all(
    files: tuple[Path, Path], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The other 159 rows wait too; the good file beside it is committed."""
    network.spoilt(files[1], "fte", "many")

    assert run(["load", *map(str, files)]) == 1
    assert {table for table, _, _ in submissions(home)} == {"organisations"}
    assert "fte" in capsys.readouterr().out


def test_the_same_again_needs_replace(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An earlier submission is never overwritten by accident, and is kept when it is replaced."""
    file = str(published / "sent" / "organisations.csv")

    assert run(["load", file]) == 2
    assert "already" in capsys.readouterr().err
    assert run(["load", file, "--replace"]) == 0
    assert len(submissions(published)) == 3 * network.ORGANISATIONS


def test_an_unusable_file_leaves_no_records_behind(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong path does not make an empty database."""
    assert run(["load", "nowhere.csv"]) == 2
    assert not (home / "records.duckdb").exists()
    assert capsys.readouterr().err.count("\n") == 1


def test_without_a_pepper_nothing_is_loaded(
    files: tuple[Path, Path], home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The line says how to make one."""
    monkeypatch.delenv("EQUITY_MONITOR_PEPPER")

    assert run(["load", str(files[0])]) == 2
    assert "EQUITY_MONITOR_PEPPER_FILE" in capsys.readouterr().err
    assert not (home / "records.duckdb").exists()


def test_records_in_use_elsewhere_are_left_alone(
    published: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Held by a program that is not the app, and for long: a second process is told which one it is."""
    monkeypatch.setattr(performing, "PATIENCE", 0.1)
    program = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", program, str(published / "records.duckdb")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        other.stdout.readline()
        codes = [
            run([*words, str(published / "sent" / "organisations.csv")]) for words in (["load", "--replace"], ["check"])
        ]
        other.communicate("")

    told = capsys.readouterr()
    assert codes == [2, 2]
    assert told.out == ""
    assert [str(other.pid) in line for line in told.err.splitlines()] == [True, True]


def test_a_machine_without_names_still_has_a_submitter(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a container with an unknown user id the submission says `unknown`."""

    def nameless() -> str:
        raise OSError("no such user")

    monkeypatch.setattr(getpass, "getuser", nameless)

    assert load.whoever() == "unknown"


def test_new_records_without_a_key_say_so_once(
    home: Path, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever makes them hears it when they are made, and not with every file."""
    heard = []
    for file in files:
        assert run(["load", str(file)]) == 0
        heard.append("not encrypted" in capsys.readouterr().err)
    (home / "records.duckdb").unlink()
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS_KEY", "k" * 40)
    assert run(["load", str(files[0])]) == 0
    heard.append("not encrypted" in capsys.readouterr().err)

    assert heard == [True, False, False]


def test_a_files_name_is_no_command_to_the_terminal(
    files: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that would clear the screen is printed as one that does not."""
    hostile = tmp_path / "a\x1b[2J\nb.csv"
    files[0].rename(hostile)

    assert run(["load", "--table", "organisations", str(hostile)]) == 0
    assert capsys.readouterr().out.startswith("a\ufffd[2J\ufffdb.csv: organisations, 4 rows: accepted\n")
