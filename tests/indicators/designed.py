"""Two co-design groups and an advisory group counted by hand: who came forward, who joined, who came, what was reached."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache

from dashboard.disclosure import ProtectedCounts
from dashboard.disclosure.counting import count
from dashboard.indicators import POPULATIONS
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records import Records
from tests.indicators.funded import PEPPER, POLICY, QUARTER, Row, records_of
from tests.indicators.seated import REGISTER, SEATS

GROUPS = {"P-B": ("co-design", "Black"), "P-S": ("co-design", "South Asian"), "P-A": ("advisory group", "Black")}

PROGRAMMES: tuple[Row, ...] = tuple(
    {
        "programme_id": name,
        "name": f"Group {name}",
        "programme_type": kind,
        "community": community,
        "delivery_organisation_id": "OWN-0",
        "starts_on": date(2026, 1, 1),
        "ends_on": date(2027, 1, 1),
        "places": 12,
        "cost": 1000.0,
    }
    for name, (kind, community) in {**GROUPS, "P-L": ("staff leadership", "None")}.items()
)


def person(programme: str, name: str, role: str, **said: object) -> Row:
    """One expression of interest of May 2026."""
    usual: Row = {
        "programme_id": programme,
        "cohort": "2026-27",
        "participant_id": name,
        "organisation_id": "OWN-0",
        "ethnic_group": "Caribbean",
        "member_type": role,
        "applied_on": date(2026, 5, 1),
    }
    return usual | said


JOINED = {"offered_on": date(2026, 6, 1), "started_on": date(2026, 7, 1)}

ENROLMENTS: tuple[Row, ...] = (
    person("P-B", "one", "community expert", **JOINED, paid=True),
    person("P-B", "two", "expert by experience", **JOINED, paid=False),
    person("P-B", "three", "expert by experience", offered_on=date(2026, 6, 1)),
    person("P-S", "one", "funder", **JOINED),
    person("P-S", "four", "individual practitioner", applied_on=date(2026, 11, 1)),
    person("P-A", "five", "by-and-for organisation"),
    person("P-L", "six", "other", **JOINED),
)
"""The first came forward twice; the fourth not before the quarter's end; the sixth is on another kind of programme."""

ATTENDANCE: tuple[Row, ...] = tuple(
    {
        "programme_id": "P-B",
        "cohort": "2026-27",
        "session_id": f"S{number}",
        "session_on": day,
        "participant_id": name,
        "attended": came,
    }
    for name, attended in {"one": (True, True, True, False), "two": (True, False, True, False)}.items()
    for number, (day, came) in enumerate(
        zip((date(2026, 7, 1), date(2026, 8, 1), date(2026, 9, 1), date(2026, 9, 30)), attended, strict=True)
    )
)
"""Three of four sessions, and two of four."""


def milestone(programme: str, name: str, due: date, done: date | None) -> Row:
    """One milestone."""
    return {"programme_id": programme, "milestone": name, "status": "closed", "due_on": due, "done_on": done}


MILESTONES: tuple[Row, ...] = (
    milestone("P-B", "established", date(2026, 5, 1), date(2026, 4, 28)),
    milestone("P-B", "drafted", date(2026, 8, 1), date(2026, 8, 11)),
    milestone("P-B", "piloted", date(2026, 9, 10), None),
    milestone("P-A", "established", date(2026, 12, 1), None),
    milestone("P-A", "agreed", date(2026, 9, 1), date(2026, 10, 5)),
    milestone("P-L", "completed", date(2026, 1, 1), None),
)
"""Three days early, ten late, twenty overdue, to come, and reached after the quarter: 29 days overdue at its end."""


@contextmanager
def groups() -> Iterator[Records]:
    """Open records of these groups."""
    with records_of(
        organisations=REGISTER,
        seats=SEATS,
        programmes=PROGRAMMES,
        enrolments=ENROLMENTS,
        attendance=ATTENDANCE,
        milestones=MILESTONES,
    ) as records:
        yield records


def counted(population: str, *breakdowns: str) -> dict[tuple[str, ...], int]:
    """Count the people of a population exactly, in the newest quarter."""
    with groups() as records, records.cursor() as cursor:
        cells = POPULATIONS[population].cells(cursor, [DeclaredTable(breakdowns, None, population)])
    return {row[:-1]: row[-1] for row in cells._frame.filter(quarter=QUARTER).select(*breakdowns, "people").iter_rows()}


@cache
def reached() -> ProtectedCounts:
    """Count the milestones as a release would."""
    with groups() as records, records.cursor() as cursor:
        return count(cursor, [one for one in POLICY.tables if one.population == "milestones"], POLICY, PEPPER)
