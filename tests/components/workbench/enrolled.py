"""The network of primes with a programme that a hundred and twenty of its people started on."""

import shutil
from pathlib import Path

from dashboard.records import Records
from tests.indicators.cohorts.test_rows import PROGRAMME, member, typed
from tests.made_once import made_once
from tests.pages.world import PEPPER, shared_world

HOMES = ("ORG-01", "ORG-02", "ORG-03", "ORG-04")


def enrolled_world() -> Path:
    """One such world for the whole run; nobody changes it, or opens its records."""
    return made_once("enrolled", _make)


def _make(world: Path) -> None:
    shutil.copytree(shared_world(), world, dirs_exist_ok=True)
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
