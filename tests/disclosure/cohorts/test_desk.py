"""Questions are written down and answered."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.disclosure.cohorts import CohortRefusedError, Desk
from dashboard.disclosure.cohorts.desk import OFF_THE_LIST
from dashboard.records import Records
from tests.disclosure.cohorts.network import POLICY
from tests.indicators.cohorts.test_rows import PROGRAMME, member, typed
from tests.pages.world import PEPPER, organisations, people


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    """Records in which ninety people of three organisations started on a programme."""
    with Records.open(tmp_path / "records.duckdb", pepper=PEPPER) as opened:
        rows = [
            member(one, participant_id=f"p-{home}-{one}", organisation_id=home, staff_id=f"African{one}")
            for home in ("ORG-01", "ORG-02", "ORG-03")
            for one in range(30)
        ]
        for table, frame in (
            ("organisations", organisations()),
            ("workforce", people("2026-Q2")),
            ("programmes", typed("programmes", [PROGRAMME])),
            ("enrolments", typed("enrolments", rows)),
        ):
            opened.submit(table, frame, by="test", file_name=table, file_hash="0" * 64)
        yield opened


def test_every_question_is_in_the_audit_trail(records: Records) -> None:
    """Who, when and what; a refused one as well, without whatever else it said."""
    desk = Desk(records, POLICY)
    found = desk.ask({"programme": "P-1"}, "erin")
    with pytest.raises(CohortRefusedError):
        desk.ask({"region": "1'; DROP TABLE audit"}, "erin")
    trail = records.trail().head(2)

    assert found.flow.started is not None
    assert trail["detail"].to_list() == [OFF_THE_LIST, "cohort programme=P-1"]
    assert set(trail["event"]) == {"asked"}
    assert set(trail["by"]) == {"erin"}


def test_records_are_read_anew_when_they_have_changed(records: Records) -> None:
    """And only then."""
    desk = Desk(records, POLICY)
    before = desk.workbench()
    desk.ask({}, "erin")

    assert desk.workbench() is before
    assert desk.options() == {"programme": ("P-1",), "cohort": ("2026",)}
    records.withdraw(int(records.submissions()["id"].max()), "sam")
    assert desk.workbench() is not before
    with pytest.raises(CohortRefusedError):
        desk.ask({}, "erin")
