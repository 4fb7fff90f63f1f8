"""Every file that we write: nothing in it runs, and our own reader makes of it what was written."""

import csv
import io
from collections.abc import Iterator, Sequence

import pandas as pd
import polars as pl
import pytest

from dashboard.components.upload.grid import typed_file
from dashboard.ingest import Report, check
from dashboard.ingest.annotated import annotated
from dashboard.ingest.reading.decoding import decode
from dashboard.ingest.reading.dialect import find_dialect
from dashboard.ingest.reading.guards import may_have_guards, without_guards
from dashboard.ingest.reading.landing import land, land_rows
from dashboard.ingest.reading.source import Source
from dashboard.ingest.reading.workbook import read_sheet
from data_models import TABLES, template
from data_models.safe_csv import HARMLESS, STARTS_FORMULA, safe_csv, safe_frame
from data_models.safe_excel import safe_excel
from tests.ingest.workforce_file import NAME, people, spoilt, written

HOSTILE = (
    "=cmd|' /C calc'!A0", "+1", "-1", "+1+1", "-2+3", "@x", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://e.org")',
    "\uff1d1+1", " =1", "'quoted'", 'a "b", c', "a;b",
)  # fmt: skip
AS_READ = [cell.replace("\r", "\n") for cell in HOSTILE]
"""A text file has one kind of line end."""
HEADER = ("organisation_id", "said", "change")


def rows_again(export: bytes) -> list[tuple[str | None, ...]]:
    """The cells of a CSV, as our reader lands them."""
    data = decode(Source("export.csv", export, ""))
    landed = without_guards(land(data, find_dialect(data, lambda cells: float(list(cells) == list(HEADER)))))
    assert may_have_guards(data)
    assert landed.problems == ()
    return landed.cells.rows()


def rows() -> Iterator[Sequence[object]]:
    """One row for each hostile cell."""
    return iter([("ORG-01", cell, -3) for cell in HOSTILE])


def runs(cells: Sequence[str]) -> list[str]:
    """The cells that a spreadsheet would run."""
    return [cell for cell in cells if STARTS_FORMULA.match(cell) and not HARMLESS.match(cell)]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_csv_comes_back(newline: str) -> None:
    """The standards return, the typing grid and the problems file are written by this."""
    text = safe_csv(HEADER, rows(), newline=newline)
    found = rows_again(text.encode("utf-8-sig"))

    assert [row[1] for row in found] == AS_READ
    assert {row[2] for row in found} == {"-3"}
    assert runs([cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]) == []


def test_a_frame_comes_back() -> None:
    """The histories of submissions, releases and of what was done are written by this."""
    text = safe_frame(pl.DataFrame(list(rows()), schema=list(HEADER), orient="row"))
    found = rows_again(text.encode())

    assert [row[1] for row in found] == AS_READ
    assert runs([cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]) == []


def test_a_workbook_comes_back() -> None:
    """The standards return in Excel is written by this; numbers stay numbers."""
    book = safe_excel(HEADER, rows(), ("Not for publication",))
    sheet = read_sheet(Source("export.xlsx", book, ""), lambda cells: float(list(cells) == list(HEADER)))
    found = sheet.rows[sheet.dialect.header_line :]
    landed = without_guards(land_rows(found, HEADER, sheet.dialect.header_line))

    assert landed.cells["c1"].to_list() == list(HOSTILE)
    assert {row[2] for row in found} == {"-3"}
    assert runs([row[1] for row in found]) == []


def located(report: Report) -> list[tuple[int | None, str | None, str | None, str]]:
    """Where the problems are, and what they are."""
    return [(one.row, one.column, one.value, one.code) for one in report.problems]


@pytest.mark.parametrize("cell", HOSTILE)
def test_the_problems_file_says_the_same_again(cell: str) -> None:
    """Sent back unmended it has the same problems in the same places, and none of its cells runs."""
    staff = people()
    staff[1] |= {"team_id": cell, "fte": cell}
    content = written(staff, quote_all=True).encode()
    report = check(content, file_name=NAME)
    again = annotated(content, report)

    assert located(check(again, file_name=NAME)) == located(report)
    assert runs([one for row in csv.reader(io.StringIO(again.decode("utf-8-sig"), newline="")) for one in row]) == []


@pytest.mark.parametrize("cell", ["=cmd|' /C calc'!A0", "+1+1", "@x", "\tx"])
def test_what_was_typed_is_checked_as_it_was_typed(cell: str) -> None:
    """The grid goes through a CSV of ours; a formula in it is refused as in any file."""
    table = TABLES["workforce"]
    typed = pd.DataFrame(people(2)).drop(columns=["organisation_id", "quarter"])
    typed.loc[1, "team_id"] = cell
    report = check(typed_file(table, typed, "ORG-01", "2026-Q3"), file_name=NAME)
    as_file = check(spoilt(1, team_id=cell).encode(), file_name=NAME)

    assert [one for one in located(as_file) if one[1] == "team_id"] == [
        one for one in located(report) if one[1] == "team_id"
    ]


@pytest.mark.parametrize("name", list(TABLES))
def test_a_template_is_read_as_its_own_table(name: str) -> None:
    """Without naming it, and without a problem."""
    report = check(template(TABLES[name]).encode(), file_name="template.csv")

    assert report.table == name
    assert report.accepted
