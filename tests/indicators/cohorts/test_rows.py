"""People on programmes and staff, read from records."""

from datetime import date

import polars as pl
import pytest

from dashboard.indicators.cohorts import Participants
from dashboard.records import Records
from data_models import TABLES
from tests.pages.world import PEPPER, organisations, people

PROGRAMME = {
    "programme_id": "P-1", "name": "A course", "programme_type": "staff leadership", "delivery_organisation_id": "ORG-01",
    "starts_on": date(2026, 4, 1), "ends_on": date(2026, 9, 30), "places": 5, "cost": 1.0,
}  # fmt: skip


def member(number: int, **more: object) -> dict[str, object]:
    """One enrolment of a member of staff of the world."""
    return {
        "programme_id": "P-1",
        "cohort": "2026",
        "participant_id": f"p-{number}",
        "staff_id": f"Indian{number}",
        "organisation_id": "ORG-01",
        "ethnic_group": "Indian",
        "applied_on": date(2026, 3, 1),
        "offered_on": date(2026, 3, 9),
        "started_on": date(2026, 4, 6),
    } | more


def typed(table: str, rows: list[dict[str, object]]) -> pl.DataFrame:
    """Rows with every column of their table, in its types."""
    return pl.DataFrame(
        [{one.name: row.get(one.name) for one in TABLES[table].columns()} for row in rows],
        schema={one.name: one.dtype for one in TABLES[table].columns()},
        strict=False,
    )


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Participants:
    """What is read where five applied and four started."""
    rows = [
        member(1, completed_on=date(2026, 6, 30)),
        member(2, completed_on=date(2026, 7, 3)),
        member(3, withdrew_on=date(2026, 5, 1)),
        member(4, started_on=None),
        member(5, staff_id=None),
    ]
    with Records.open(tmp_path_factory.mktemp("rows") / "records.duckdb", pepper=PEPPER) as records:
        for table, frame in (
            ("organisations", organisations()),
            ("workforce", people("2026-Q2")),
            ("programmes", typed("programmes", [PROGRAMME])),
            ("enrolments", typed("enrolments", rows)),
        ):
            records.submit(table, frame, by="test", file_name=table, file_hash="0" * 64)
        with records.cursor() as cursor:
            return Participants.read(cursor)


def test_members_are_those_who_started(found: Participants) -> None:
    """Linked to the workforce where a staff identifier says so; somebody without one is a person all the same."""
    members = found.members._frame

    assert members.height == 4
    assert members["person"].is_unique().all()
    assert members["person_key"].null_count() == 0
    assert set(members["completed"]) == {"yes", "no"}
    assert set(members["racially_minoritised"]) == {"yes"}
    linked = set(members["person"]) & set(found.staff._frame["person"])
    assert len(linked) == 3


def test_a_course_ends_for_all_when_its_last_member_completes(found: Participants) -> None:
    """In the third quarter here, also for who withdrew: the landmark is one day for everybody."""
    members = found.members._frame

    assert set(members["entry"]) == {2026 * 4 + 1}
    assert set(members["ended"]) == {2026 * 4 + 2}


def test_staff_are_neither_trustees_nor_volunteers(found: Participants) -> None:
    """And each has a key, a grade and a type of organisation."""
    staff = found.staff._frame

    assert "Trustee" not in set(staff["grade"])
    assert staff.select("person_key", "grade", "organisation_type").null_count().row(0) == (0, 0, 0)
    assert found.quarters == ("2026-Q2",)
