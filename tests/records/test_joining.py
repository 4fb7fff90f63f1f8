"""A lake's small files are joined, and nothing in the lake is another: rows, states, figures, and what is being read."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard import settings
from dashboard.disclosure import POLICIES
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records import NotYoursError, Records, joining
from dashboard.release.publish import candidate
from tests.lakes import Lakes
from tests.records.people import PEPPER, submit, workforce

ORGANISATIONS = ("ORG-01", "ORG-02", "ORG-03")
POLICY = replace(POLICIES["viewer"], tables=(DeclaredTable(), DeclaredTable(("grade",))))


@pytest.fixture
def path(lakes: Lakes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty lake that the settings name, by the folder of its files."""
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", lakes())
    return settings.records_path()


def files(path: Path) -> set[Path]:
    """The files of staff that are on the disk."""
    return set(path.rglob("workforce/*.parquet"))


def test_many_files_are_one_and_hold_the_same(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same rows, submissions and release; whoever is reading goes on; an entry in the trail; and it may be done again."""
    with Records.open(path, pepper=PEPPER) as records:
        for organisation in ORGANISATIONS:
            submit(records, workforce([organisation], people=30))
        records.withdraw(2, "tests")
        before = records.rows("workforce"), records.submissions(), candidate(records, POLICY)[0].content
        small = files(path)
        with records.cursor() as reading:
            seen = reading.execute("SELECT count(*) FROM workforce").fetchone()
            joined = records.join_files("tests")
            assert reading.execute("SELECT count(*) FROM workforce WHERE grade IS NOT NULL").fetchone() == seen == (90,)
        monkeypatch.setattr(joining, "_TAKEN_AWAY", [one.replace("1 day", "0 days") for one in joining._TAKEN_AWAY])
        assert records.join_files("tests") == ()
        left = files(path)
        records.restore(2, "tests")
        records.withdraw(2, "tests")
        after = records.rows("workforce"), records.submissions(), candidate(records, POLICY)[0].content
        trail = records.trail().filter(event="files joined")["detail"].to_list()

    assert [str(one) for one in joined] == trail == ["workforce: 3 files joined into 1"]
    assert (len(small), len(left)) == (3, 1)
    assert small.isdisjoint(left)
    assert after[0].sort(after[0].columns).equals(before[0].sort(before[0].columns))
    assert (after[1].equals(before[1]), after[2]) == (True, before[2])


def test_whoever_is_stopped_while_joining_loses_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A joined file that was written and never committed is nobody's; it is taken away later, and joining begins again."""
    with Records.open(path, pepper=PEPPER) as records:
        for organisation in ORGANISATIONS:
            submit(records, workforce([organisation]))
        (one, *_) = files(path)
        shutil.copy(one, one.with_name("never-committed.parquet"))
        monkeypatch.setattr(joining, "_TAKEN_AWAY", [one.replace("1 day", "0 days") for one in joining._TAKEN_AWAY])

        assert len(records.join_files("tests")) == 1
        assert len(files(path)) == 1
        assert records.rows("workforce").height == 9


def test_one_file_has_nothing_to_join(filled: Path) -> None:
    """And it is no lake's business who asks; an analyst may not."""
    with Records.open(filled, pepper=PEPPER) as records:
        assert records.join_files("tests") == ()
    with (
        Records.open(filled, pepper=PEPPER, scope=lambda: frozenset({"ORG-01"})) as limited,
        pytest.raises(NotYoursError),
    ):
        limited.join_files("tests")
