"""Nine organisations on the way, counted by hand: six moved up in a year, and six use the toolkit."""

from datetime import date
from functools import cache
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from dashboard.disclosure import ProtectedCounts
from dashboard.disclosure.counting import count
from dashboard.disclosure.policies import COMPETENCY_TABLES
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records import Records
from data_models import CLASSIFICATIONS, quarters
from tests.indicators.funded import PEPPER, POLICY, Row, frame
from tests.records.people import submit, workforce

ORGANISATIONS = tuple(f"ORG-{number}" for number in range(9))
MOVED, USERS, EARLY = ORGANISATIONS[:6], (*ORGANISATIONS[:3], *ORGANISATIONS[6:]), ORGANISATIONS[:3]
FIRST, SECOND = "2025-Q2", "2026-Q2"
"""When they assessed themselves; everything at level 1 first, at level 2 then where they moved."""

EVIDENCE = {"behaviour": "self-assessment", "attitude": "survey", "policy": "document"}


def assessment(organisation: str, quarter: str, level: int) -> tuple[Row, ...]:
    """One whole assessment, an item for each element of each domain."""
    parts = product(CLASSIFICATIONS["domain"].codes, CLASSIFICATIONS["element"].codes)
    return tuple(
        {
            "organisation_id": organisation,
            "quarter": quarter,
            "domain": domain,
            "element": element,
            "item": f"{domain} on {element}",
            "level": level,
            "evidence": EVIDENCE[domain],
        }
        for domain, element in parts
    )


def used(organisation: str, quarter: str, version: str, downloads: int, ratings: int, useful: int) -> Row:
    """One version of the toolkit; the second is of January 2026."""
    return {
        "material_id": "MAT-1",
        "version": version,
        "title": "Toolkit",
        "material_type": "toolkit",
        "audience": "organisations",
        "published_on": date(2025, 1, 1) if version == "1.0" else date(2026, 1, 5),
        "organisation_id": organisation,
        "quarter": quarter,
        "downloads": downloads,
        "ratings": ratings,
        "ratings_useful": useful,
    }


ASSESSED = tuple(
    row
    for name in ORGANISATIONS
    for quarter, level in ((FIRST, 1), (SECOND, 2 if name in MOVED else 1))
    for row in assessment(name, quarter, level)
)
USED = (
    *(used(name, FIRST if name in EARLY else "2025-Q4", "1.0", 1, 0, 0) for name in USERS),
    *(used(name, "2026-Q3", "2.0", 10, 5, 4) for name in USERS),
    *(used(name, "2026-Q3", "1.0", 5, 0, 0) for name in USERS),
)


@cache
def table() -> ProtectedCounts:
    """Count it all as a release would: 12 practitioners in each organisation and quarter."""
    tables = {"cultural_competency": ASSESSED, "training_materials": USED}
    wanted = (*COMPETENCY_TABLES, DeclaredTable(("job_family",)))
    with TemporaryDirectory() as folder, Records.open(Path(folder) / "records.duckdb", pepper=PEPPER) as records:
        for quarter in quarters.span("2025-Q1", "2026-Q3"):
            submit(records, workforce(ORGANISATIONS, quarter, people=12))
        for name, rows in tables.items():
            submit(records, frame(name, rows), name)
        with records.cursor() as cursor:
            return count(cursor, wanted, POLICY, PEPPER)
