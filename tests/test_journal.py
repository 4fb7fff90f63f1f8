"""The journal is only added to, by any number of processes, and shows every change."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from dashboard import journal
from dashboard.errors import UserError


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journal of the test's own."""
    monkeypatch.setenv("EQUITY_MONITOR_JOURNAL", str(tmp_path / "journal.jsonl"))
    return tmp_path / "journal.jsonl"


def write(name: str) -> None:
    """Add ten lines, in a process of its own."""
    for number in range(10):
        journal.note("signed in", name, f"{number}")


def test_processes_that_write_at_once_lose_nothing(file: Path) -> None:
    """Three replicas on one machine share a journal, and its chain stays whole."""
    with ProcessPoolExecutor(3, mp_context=get_context("fork")) as pool:
        list(pool.map(write, ["a", "b", "c"]))
    chain = journal.verify()

    assert len(journal.lines()) == 30
    assert [line.detail for line in journal.lines() if line.by == "b"] == [str(number) for number in range(10)]
    assert journal.lines()[-1].chain == chain


@pytest.mark.parametrize("change", ["edit", "remove", "swap"])
def test_a_change_shows(file: Path, change: str) -> None:
    """A line edited, taken out, or put elsewhere."""
    write("a")
    lines = file.read_text().splitlines(keepends=True)
    lines = {
        "edit": [*lines[:3], lines[3].replace('"by": "a"', '"by": "b"'), *lines[4:]],
        "remove": lines[:3] + lines[4:],
        "swap": [*lines[:3], lines[4], lines[3], *lines[5:]],
    }[change]
    file.write_text("".join(lines))

    with pytest.raises(UserError, match="line 4 is not what was written"):
        journal.verify()


def test_a_line_cut_off_by_a_power_failure_does_no_harm(file: Path) -> None:
    """It was acknowledged to nobody; the next line follows the last whole one."""
    write("a")
    with file.open("ab") as opened:
        opened.write(b'{"at": "2026')
    journal.note("signed in", "b", "viewer")

    assert journal.verify() == journal.lines()[-1].chain
    assert len(journal.lines()) == 11


def test_the_last_role_is_the_last_one(file: Path) -> None:
    """None before the first time."""
    never = journal.last_role("a")
    write("a")
    journal.note("role changed", "a", "9 to viewer")

    assert (never, journal.last_role("a")) == (None, "9")


def test_who_cannot_be_noted_is_not_let_in(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A journal that cannot be written is said."""
    file.write_text("not a folder")
    monkeypatch.setenv("EQUITY_MONITOR_JOURNAL", str(file / "journal.jsonl"))

    with pytest.raises(UserError, match="cannot be written"):
        journal.note("signed in", "a", "viewer")


def test_it_is_kept_with_everything_else_unless_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """And readable by its owner alone."""
    monkeypatch.delenv("EQUITY_MONITOR_JOURNAL")
    monkeypatch.setenv("EQUITY_MONITOR_HOME", str(tmp_path / "home"))
    journal.note("signed in", "a", "viewer")

    assert journal.place() == tmp_path / "home" / "journal.jsonl"
    assert journal.place().stat().st_mode & 0o777 == 0o600
