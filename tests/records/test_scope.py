"""Whoever works for one organisation sees and changes that organisation's rows, as if there were no others."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.records import NotYoursError, Records
from dashboard.records.scope import BOOKKEEPING
from dashboard.records.workforce_history import headcounts, last_seen
from data_models import TABLES
from tests.records.people import PEPPER, programmes, submit, workforce

MINE, THEIRS = "ORG-01", "ORG-02"


class Caller:
    """Who is asking at the moment."""

    organisations: frozenset[str] | None = None

    def __call__(self) -> frozenset[str] | None:
        """Say whose rows they may see."""
        return self.organisations


@pytest.fixture
def caller() -> Caller:
    """Somebody who may see everything, until the test says otherwise."""
    return Caller()


@pytest.fixture
def records(store: Path, caller: Caller) -> Iterator[Records]:
    """Records with staff of two organisations and a programme of each."""
    with Records.open(store, pepper=PEPPER, scope=caller) as opened:
        submit(opened, workforce([MINE, THEIRS], people=4))
        submit(opened, programmes("P-1", MINE), "programmes")
        submit(opened, programmes("P-2", THEIRS), "programmes")
        yield opened


def test_every_way_of_reading_gives_ones_own_rows(records: Records, caller: Caller) -> None:
    """Rows, submissions, history for the checks, and SQL of any kind."""
    caller.organisations = frozenset({MINE})
    with records.cursor() as cursor:
        counted = cursor.execute("SELECT DISTINCT organisation_id FROM workforce").fetchall()

    assert counted == [(MINE,)]
    assert set(records.rows("workforce")["organisation_id"]) == {MINE}
    assert records.rows("workforce", owner=THEIRS).is_empty()
    assert set(records.submissions()["owner"]) == {MINE}
    assert set(last_seen(records, "2027-Q1")["organisation_id"]) == {MINE}
    assert set(headcounts(records)["organisation_id"]) == {MINE}


def test_every_table_is_covered(records: Records, caller: Caller) -> None:
    """A table that somebody adds without saying whose its rows are is noticed here."""
    with records.cursor() as cursor:
        query = "SELECT table_name FROM duckdb_tables() WHERE database_name = current_database()"
        stored = {name for (name,) in cursor.execute(query).fetchall()}
    caller.organisations = frozenset()
    with records.cursor() as cursor:
        left = {name: cursor.execute(f'SELECT count(*) FROM "{name}"').fetchone() for name in stored - {"about"}}

    assert stored - {"about"} == set(TABLES) | set(BOOKKEEPING)
    assert set(left.values()) == {(0,)}


def test_registers_are_known_by_their_identifiers_alone(records: Records, caller: Caller) -> None:
    """A file may name a partner, so identifiers can be checked; what else is known of the partner stays hidden."""
    caller.organisations = frozenset({MINE})

    assert records.known("programmes") == {"P-1", "P-2"}
    assert records.rows("programmes")["programme_id"].to_list() == ["P-1"]


def test_one_cannot_write_for_others(records: Records, caller: Caller) -> None:
    """Neither submit, replace, withdraw nor restore; and the refusal names nobody else."""
    theirs = records.submissions().filter(owner=THEIRS)["id"].to_list()
    caller.organisations = frozenset({MINE})
    for attempt in (
        lambda: submit(records, workforce([THEIRS], quarter="2026-Q4")),
        lambda: submit(records, workforce([MINE, THEIRS]), replace=True),
        lambda: records.withdraw(theirs[0], "tests"),
        lambda: records.restore(theirs[0], "tests"),
        lambda: records.backup(records.path.with_name("b.duckdb")),
    ):
        with pytest.raises(NotYoursError) as refusal:
            attempt()
        assert THEIRS not in refusal.value.message
    caller.organisations = None

    assert set(records.submissions().filter(owner=THEIRS)["state"]) == {"current"}
    assert records.submissions().height == 4


def test_one_can_write_for_oneself_and_ones_programmes(records: Records, caller: Caller) -> None:
    """An organisation submits its own files, and those of the programmes that it delivers."""
    caller.organisations = frozenset({MINE})
    submit(records, workforce([MINE], quarter="2026-Q4"))
    submit(records, programmes("P-3", MINE), "programmes", replace=True)
    last = int(records.submissions()["id"][-1])
    records.withdraw(last, "tests")
    records.restore(last, "tests")

    assert records.rows("programmes")["programme_id"].to_list() == ["P-3"]


def test_an_identifier_is_never_read_as_sql(records: Records, caller: Caller) -> None:
    """Organisations come from identity claims, which are other people's text."""
    caller.organisations = frozenset({"x') OR ('1' = '1", 'y" OR 1=1 --'})

    assert records.rows("workforce").is_empty()
