"""The network of primes with a programme that a hundred and twenty of its people started on."""

from pathlib import Path

from dashboard.records import Records
from tests.indicators.cohorts.test_rows import PROGRAMME, member, typed
from tests.pages.world import PEPPER

HOMES = ("ORG-01", "ORG-02", "ORG-03", "ORG-04")


def enrol(world: Path) -> None:
    """Add them to the records of that folder."""
    rows = [
        member(one, participant_id=f"p-{home}-{one}", organisation_id=home, staff_id=f"African{one}")
        for home in HOMES
        for one in range(30)
    ]
    with Records.open(world / "records.duckdb", pepper=PEPPER) as records:
        for table, frame in (
            ("programmes", typed("programmes", [PROGRAMME])),
            ("enrolments", typed("enrolments", rows)),
        ):
            records.submit(table, frame, by="test", file_name=table, file_hash="0" * 64)
