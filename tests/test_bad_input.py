"""From a poor CSV to a card: each case is a plain sentence, and never a nought, an infinity, NaN or a traceback."""

import csv
import math
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dashboard.api import Monitor
from dashboard.charts.build import build
from dashboard.charts.chart import Chart
from dashboard.charts.question import Question
from dashboard.disclosure import POLICIES
from dashboard.errors import NotReleasedError
from dashboard.indicators import discover
from dashboard.records import Pepper, Records
from dashboard.release import publish
from dashboard.release.release import Release
from tests.network import PEPPER, write

Row = dict[str, str]
Change = Callable[[Row, int], Row]

LEVEL = "racially_minoritised"
ASKED = {
    "workforce_share": (LEVEL,),
    "representation_ratio": (LEVEL,),
    "leaver_ratio": (LEVEL,),
    "leaver_rate": (LEVEL,),
    "stability_index": (LEVEL,),
    "survival": ("duration", LEVEL),
    "time_to_promotion": ("since_start", LEVEL),
    "leaving_pace_ratio": (LEVEL,),
}
"""Indicators of each kind, and what their figures are split by."""

POPULATIONS = (
    "people_in_post",
    "staff_in_post",
    "leavers",
    "stayers",
    "reached_step",
    "passed_step",
    "first_promotion",
)
QUARTERS = ("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1")
WHITE = "English, Welsh, Scottish, Northern Irish or British"


def same(row: Row, number: int) -> Row:
    """The network as it is: nobody leaves."""
    return row


def all_of(group: str) -> Change:
    """Everybody of one group."""
    return lambda row, _: row | {"ethnic_group": group}


def leaving(row: Row, number: int) -> Row:
    """One in four of the last quarter's staff leaves, whoever they are."""
    gone = {"leaving_date": "2026-03-20", "leaving_reason": "Resignation"}
    return row | gone if row["quarter"] == "2026-Q1" and number % 4 == 0 else row


def in_scotland(row: Row, number: int) -> Row:
    """Where the census of England and Wales says nothing."""
    return row | {"region": "Scotland"}


NEWEST = QUARTERS[-1:]

CASES: dict[str, tuple[Change, tuple[str, ...]]] = {
    "an empty group": (all_of("Irish"), NEWEST),
    "one group only": (all_of(WHITE), NEWEST),
    "zero cells": (same, QUARTERS),
    "all unknown": (all_of("Not stated"), NEWEST),
    "a single quarter": (same, NEWEST),
    "a quarter missing in the middle": (leaving, ("2025-Q1", "2025-Q2", "2025-Q4", "2026-Q1")),
    "no census match for the region": (in_scotland, NEWEST),
}


def released(folder: Path, change: Change, quarters: tuple[str, ...]) -> Release:
    """Send the network's files, publish what they hold, and read the release."""
    pepper = Pepper(PEPPER.encode())
    with Monitor.open(folder / "records.duckdb", folder / "release.duckdb", "steward", pepper=pepper) as monitor:
        for quarter in quarters:
            register, people = write(folder / quarter, quarter)
            if quarter == quarters[0]:
                monitor.load(register)
            monitor.load(_changed(people, change))
    tables = tuple(table for table in POLICIES["viewer"].tables if table.population in POPULATIONS)
    with Records.open(folder / "records.duckdb", pepper=pepper) as records:
        publish(records, folder / "release.duckdb", replace(POLICIES["viewer"], tables=tables))
    return Release.read(folder / "release.duckdb")


def _changed(file: Path, change: Change) -> Path:
    with file.open(encoding="utf-8", newline="") as opened:
        rows = [change(row, number) for number, row in enumerate(csv.DictReader(opened))]
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return file


def cards(release: Release, **where: str) -> dict[str, Chart]:
    """Draw the cards, at the newest quarter, of those indicators that the release answers so."""
    known = discover()
    drawn = {}
    for key, by in ASKED.items():
        columns = {*by, *where}
        if any(set(table.dimensions) == columns for table in release.tables(key)):
            figures = release.figures(key, by, where)
            drawn[key] = build(Question(known[key], figures, release.quarters[-1]))
    return drawn


def numbers(part: Any) -> list[float]:
    """Every number of a figure that a browser would get."""
    if isinstance(part, dict):
        return [one for value in part.values() for one in numbers(value)]
    if isinstance(part, list | tuple):
        return [one for value in part for one in numbers(value)]
    return [float(part)] if isinstance(part, int | float) and not isinstance(part, bool) else []


@pytest.fixture(scope="module", params=list(CASES))
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Release]:
    """One case, and the release that came of it."""
    change, quarters = CASES[request.param]
    return request.param, released(tmp_path_factory.mktemp("case"), change, quarters)


def test_every_card_is_a_sentence_and_no_broken_number(case: tuple[str, Release]) -> None:
    """Whatever was sent; and nothing hidden is drawn at nought."""
    found = cards(case[1])

    assert set(found) == set(ASKED)
    for key, chart in found.items():
        words = f"{chart.title} {chart.sure} {chart.alt} {chart.caption}"
        assert chart.title.endswith((".", "?")), key
        assert not re.search(r"\b(nan|inf|None|null|Traceback)\b", words, re.IGNORECASE), words
        assert all(math.isfinite(one) for panel in chart.panels for one in numbers(panel.figure)), key
        shown = chart.table[chart.table["status"] == ""]
        assert shown["value"].notna().all(), key
        assert chart.table[chart.table["status"] != ""]["value"].isna().all(), key


def test_each_case_says_what_it_is(case: tuple[str, Release]) -> None:
    """Too few, too short, not counted, not known: in words of its own where that is no secret."""
    name, release = case
    found = cards(release)
    if name == "a single quarter":
        assert "needs 4 quarters of returns in a row" in found["leaver_ratio"].title
    if name == "a quarter missing in the middle":
        assert "quarters of returns in a row" in found["leaver_rate"].title
    if name in ("one group only", "an empty group", "all unknown"):
        assert "Too few people to show a figure" in found["workforce_share"].title
    if name == "zero cells":
        assert "No figure" in found["leaver_ratio"].title or "Too few people" in found["leaver_ratio"].title
    if name == "no census match for the region":
        # Ethnicity is split by region for nobody, so that the whole is set against England and Wales, as its notes say.
        with pytest.raises(NotReleasedError):
            release.figures("representation_ratio", ("ethnic_group",), {"region": "Scotland"})
