"""The table budget as stewards see it."""

import shutil
import sys
from pathlib import Path

import pytest

from dashboard.components.table_budget import rows
from dashboard.disclosure.attack import Line
from dashboard.records import Pepper, Records
from tests import network
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.table_budget import table_budget
table_budget()
"""


def test_each_split_is_weighed_when_asked(run: Run, world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is computed before the button, and every split by ethnicity is in the table after it."""
    shutil.copytree(network.published(), world, dirs_exist_ok=True)
    with Records.open(world / "records.duckdb", pepper=Pepper(network.PEPPER.encode())) as records:
        monkeypatch.setattr(sys.modules[rows.__module__], "open_records", lambda: records)
        page = run(SCRIPT)

        assert not page.table
        splits = page.button(key="weigh").click().run().table[0].value["Split by ethnicity and"].tolist()
    assert {"nothing else", "grade", "contract type"} <= set(splits)


def test_a_row_sets_cost_beside_use() -> None:
    """With and without the table, in one cell, in the reader's words."""
    line = Line("region", 1200, ("headcount", "workforce_share"), 40, 2, 10, 0, 90, 30)
    row = rows([line])[0]

    assert row["Split by ethnicity and"] == "region"
    assert row["Secrets recovered, with and without"] == "40 and 10"
    assert row["Rare ones"] == "2 and 0"
    assert row["Indicators"] == "headcount, workforce share"
