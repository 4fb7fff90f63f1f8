"""A small invented network, big enough to be released and small enough to be loaded in a moment."""

import csv
import io
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from dashboard.api import Monitor
from dashboard.disclosure import POLICIES, Policy
from dashboard.indicators.declared_table import PEOPLE_IN_POST
from dashboard.records import Pepper
from data_models import TABLES, template
from tests.made_once import made_once

PEPPER = "only for tests, and long enough to be taken for a secret"
ORGANISATIONS = 4
PEOPLE = 40
GROUPS = ("White", "White", "Asian", "Black", "Mixed", "Not stated")


def write(folder: Path, quarter: str = "2026-Q3") -> tuple[Path, Path]:
    """Write the register of organisations and one quarter's workforce.

    Returns
    -------
    tuple[Path, Path]
        `organisations.csv` and `workforce_<quarter>.csv`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    names = [f"ORG-{number:02}" for number in range(1, ORGANISATIONS + 1)]
    register = [_example("organisations") | {"organisation_id": name, "name": f"Example {name}"} for name in names]
    people = [
        _example("workforce")
        | {"organisation_id": name, "quarter": quarter, "staff_id": f"{name}-{number:03}"}
        | {"ethnic_group": GROUPS[number % len(GROUPS)], "start_date": "2020-01-01"}
        for name in names
        for number in range(PEOPLE)
    ]
    return _written(folder / "organisations.csv", register), _written(folder / f"workforce_{quarter}.csv", people)


def published() -> Path:
    """Give a folder with the network's files (`sent/`), its records and an attacked release; not to be touched."""
    return made_once("published", _publish)


def short_lists() -> dict[str, Policy]:
    """The policies with only the tables of people in post: a release of them is made in a tenth of the time."""
    return {
        name: replace(policy, tables=tuple(table for table in policy.tables if table.population == PEOPLE_IN_POST))
        for name, policy in POLICIES.items()
    }


def _publish(folder: Path) -> None:
    pepper = Pepper(PEPPER.encode())
    records, release = folder / "records.duckdb", folder / "release.duckdb"
    with patch.dict(POLICIES, short_lists()), Monitor.open(records, release, "steward", pepper=pepper) as monitor:
        for file in write(folder / "sent"):
            monitor.load(file)
        monitor.publish()


def spoilt(file: Path, column: str, value: str, line: int = 3) -> Path:
    """Put a value into one cell of a file; `line` is the line a spreadsheet shows."""
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))))
    rows[line - 2][column] = value
    return _written(file, rows)


def _example(table: str) -> dict[str, str]:
    """Give the first row of a table's template, without what this network does not need."""
    row = next(csv.DictReader(io.StringIO(template(TABLES[table]))))
    return {name: "" if name in {"leaving_date", "leaving_reason"} else value for name, value in row.items()}


def _written(file: Path, rows: list[dict[str, str]]) -> Path:
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return file
