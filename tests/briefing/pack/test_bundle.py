"""The tables of a pack."""

import csv
import io
import json
import zipfile

import pandas as pd
import pytest

from dashboard.briefing.pack import bundle as room
from dashboard.briefing.pack.bundle import bundle
from dashboard.briefing.pack.make import TABLES
from dashboard.charts.cohorts import tidy
from dashboard.indicators import discover
from tests.briefing.asked import world_release
from tests.briefing.pack.made import made
from tests.charts.cohorts.found import beside


def files(content: bytes) -> dict[str, str]:
    """What is in the archive."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def test_every_figure_of_the_comparisons_is_in_it() -> None:
    """As many rows as the comparisons have, hidden ones with their status."""
    rows = list(csv.DictReader(io.StringIO(files(made()[TABLES])["comparison.csv"])))

    assert len(rows) == sum(len(tidy(one)) for one in beside())
    assert all((row["value"] == "") == (row["status"] == "c") for row in rows)


def test_policies_cohorts_definitions_and_caveats_are_in_it() -> None:
    """So that another evaluator can check it without us."""
    held = files(made()[TABLES])
    policies = json.loads(held["policy.json"])

    assert policies["comparisons"]["threshold"] == 10
    assert policies["comparisons"]["version"] in held["cohorts.csv"]
    assert "completed=yes" in held["cohorts.csv"]
    assert "Compared with" in held["definitions.csv"]
    assert held["caveats.csv"].count("\r\n") > 5
    assert set(held) <= {line.split(" ")[0] for line in held["README.txt"].splitlines()} | {"README.txt"}


def test_every_released_figure_of_the_programmes_is_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every table of every such indicator, with its definition."""
    headcount, release = discover()["headcount"], world_release()
    monkeypatch.setattr(room, "programme_indicators", lambda _: (headcount,))
    held = files(bundle(beside(), release))
    rows = sum(len(release.figures("headcount", one.dimensions).frame()) for one in release.tables("headcount"))

    assert len(pd.read_csv(io.StringIO(held["released.csv"]))) == rows
    assert headcount.definition.split(",")[0] in held["definitions.csv"]


def test_a_name_that_a_spreadsheet_would_run_is_guarded() -> None:
    """An evaluator types it, and somebody else opens the file."""
    named = [one._replace(name='=HYPERLINK("x")') for one in beside()]

    assert "\n=HYPERLINK" not in files(bundle(named, world_release()))["cohorts.csv"]


def test_the_same_figures_give_the_same_bytes() -> None:
    """So that two packs can be compared by their hashes."""
    assert bundle(beside(), world_release()) == bundle(beside(), world_release())
