"""Files as they come, each with the verdict it must get: read as the faultless file, refused at a cell, or unusable."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

import openpyxl

from tests.ingest.workforce_file import COLUMNS, NAME, Row, people, spoilt, written

Cell = tuple[int | None, str | None]


@dataclass(frozen=True)
class Dirty:
    """A recipe: what it is, its bytes, and what must come of it (`cells` None: accepted with the faultless values)."""

    name: str
    make: Callable[[], bytes]
    cells: frozenset[Cell] | None = None
    file_name: str = NAME


def same(name: str, make: Callable[[], str | bytes], file_name: str = NAME) -> Dirty:
    """Give a file that reads like the faultless one."""
    return Dirty(name, lambda: _bytes(make()), None, file_name)


def refused(name: str, make: Callable[[], str | bytes], *cells: Cell) -> Dirty:
    """Give a file that is refused, naming exactly these rows and columns."""
    return Dirty(name, lambda: _bytes(make()), frozenset(cells))


def _bytes(made: str | bytes) -> bytes:
    return made.encode() if isinstance(made, str) else made


def clean(**how: object) -> str:
    """Write the faultless file in some way."""
    return written(people(), **how)  # type: ignore[arg-type]


def lines(*changes: tuple[int, str]) -> str:
    """Write the faultless file with texts put in as lines of their own, at positions counted from 0."""
    found = clean().splitlines()
    for place, text in changes:
        found.insert(place, text)
    return "\n".join(found) + "\n"


def every(column: str, change: Callable[[str], str]) -> str:
    """Write the faultless file with one column changed in every row."""
    return written([row | {column: change(row[column])} for row in people()])


def workbook(rows: list[Row], *, above: int = 0, typed: bool = False) -> bytes:
    """Write rows as a workbook, with some rows of notes above the header, numbers and dates as such where typed."""
    book = openpyxl.Workbook()
    sheet = book.active
    for _ in range(above):
        sheet.append(["Prepared by the people team"])
    sheet.append(COLUMNS)
    for row in rows:
        sheet.append([_typed(name, row[name]) if typed else row[name] or None for name in COLUMNS])
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _typed(name: str, cell: str) -> object:
    import datetime as dt

    if not cell:
        return None
    if name in {"fte", "salary"}:
        return float(cell)
    if name.endswith("_date"):
        return dt.date.fromisoformat(cell)
    return cell == "yes" if name == "international_recruit" else cell


def uk(date: str) -> str:
    """Write an ISO date the UK way."""
    return "/".join(reversed(date.split("-"))) if date else ""


COMMAS = "," * (len(COLUMNS) - 1)

READ_AS_FAULTLESS = [
    same("plain", clean),
    same("one byte order mark", lambda: b"\xef\xbb\xbf" + clean().encode()),
    same("two byte order marks", lambda: b"\xef\xbb\xbf" * 2 + clean().encode()),
    same("UTF-16 with mark", lambda: clean().encode("utf-16")),
    same("UTF-16 big end first, with mark", lambda: b"\xfe\xff" + clean().encode("utf-16-be")),
    same("UTF-16 without mark", lambda: clean().encode("utf-16-le")),
    same("UTF-32", lambda: clean().encode("utf-32")),
    same("carriage return and line feed", lambda: clean(newline="\r\n")),
    same("carriage return alone", lambda: clean(newline="\r")),
    same("mixed line ends", lambda: clean().replace("\n", "\r\n", 3)),
    same("no line end at the end", lambda: clean().rstrip("\n")),
    same("semicolons", lambda: clean(separator=";")),
    same("tabs", lambda: clean(separator="\t")),
    same("pipes", lambda: clean(separator="|")),
    same("a sep= line", lambda: "sep=;\n" + clean(separator=";")),
    same("a quoted sep= line", lambda: '"sep=|"\n' + clean(separator="|")),
    same("everything quoted", lambda: clean(quote_all=True)),
    same("everything quoted with semicolons", lambda: clean(quote_all=True, separator=";", newline="\r\n")),
    same("blank lines at the end", lambda: clean() + "\n\n\n"),
    same("comma rows at the end", lambda: clean() + (COMMAS + "\n") * 300),
    same("a blank line in the middle", lambda: lines((3, ""))),
    same("a comma row in the middle", lambda: lines((3, COMMAS))),
    same("a row of spaces and commas", lambda: lines((3, " " + COMMAS))),
    same("a preamble", lambda: "Staff return\nPrepared 1 October\n\n" + clean()),
    same("a preamble with commas", lambda: "Staff return" + COMMAS + "\n" + COMMAS + "\n" + clean()),
    same("a row of group titles above", lambda: "Who,,,About,,,,,,Work,,,,,,,,,\n" + clean()),
    same("the header again in the middle", lambda: lines((3, ",".join(COLUMNS)))),
    same("a total row", lambda: clean() + "Total,,,,,,,,,,,,,3.7,159500,,,,\n"),
    same("a trailing comma in every line", lambda: clean().replace("\n", ",\n")),
    same("trailing commas in the rows only", lambda: clean().replace("\n", ",,\n").replace(",,\n", "\n", 1)),
    same("headers in capitals", lambda: clean(headers={name: name.upper() for name in COLUMNS})),
    same("headers as words", lambda: clean(headers={name: name.replace("_", " ").title() for name in COLUMNS})),
    same("headers with spaces around", lambda: clean(headers={name: f" {name} " for name in COLUMNS})),
    same("headers with hard spaces", lambda: clean(headers={name: name.replace("_", "\xa0") for name in COLUMNS})),
    same("columns in another order", lambda: clean(columns=COLUMNS[::-1])),
    same("an empty column at the end", lambda: clean(columns=(*COLUMNS, ""))),
    same("a column we do not have", lambda: clean(columns=(*COLUMNS[:5], "cost_centre", *COLUMNS[5:]))),
    same("told by its header alone", clean, file_name="export (3).csv"),
    same("a name in capitals", clean, file_name="WORKFORCE 2026-Q3.CSV"),
    same("dates the UK way", lambda: every("start_date", uk)),
    same("dates with full stops", lambda: every("start_date", lambda date: uk(date).replace("/", "."))),
    same("dates with times", lambda: every("start_date", lambda date: f"{date} 00:00:00")),
    same(
        "dates with month names",
        lambda: every("start_date", lambda date: date.replace("-04-", " Apr ")).replace("2021 Apr 14", "14 April 2021"),
    ),
    same("one date as a day number", lambda: spoilt(0, start_date="44300")),
    same("one date with a short year", lambda: spoilt(0, start_date="14/04/21")),
    same("money with pounds and commas", lambda: every("salary", lambda pay: f"£{int(pay):,}" if pay else "")),
    same("money with pence and spaces", lambda: every("salary", lambda pay: f" {int(pay):,}.00 " if pay else "")),
    same(
        "money with hard spaces",
        lambda: every("salary", lambda pay: f"{int(pay):,}".replace(",", "\xa0") if pay else ""),
    ),
    same("money with GBP", lambda: every("salary", lambda pay: f"GBP {pay}" if pay else "")),
    same("true and false", lambda: every("international_recruit", lambda cell: {"yes": "TRUE", "no": "FALSE"}[cell])),
    same("ones and noughts", lambda: every("international_recruit", lambda cell: {"yes": "1", "no": "0"}[cell])),
    same("codes in lower case", lambda: every("grade", str.lower)),
    same("codes with trailing spaces", lambda: every("gender", lambda cell: cell + "  ")),
    same("codes with long dashes", lambda: every("age_band", lambda cell: cell.replace("-", "\u2013"))),
    same("codes with a zero-width space", lambda: every("disability", lambda cell: cell + "\u200b")),
    same("identifiers with spaces around", lambda: every("staff_id", lambda cell: f" {cell} ")),
    same("quarters with a space", lambda: every("quarter", lambda cell: cell.replace("-", " "))),
    same("quarters the other way", lambda: every("quarter", lambda cell: " ".join(cell.split("-")[::-1]))),
    same("marks for blank", lambda: every("leaving_date", lambda cell: cell or "N/A")),
    same("dashes for blank", lambda: every("salary", lambda cell: cell or "-")),
    same("a workbook", lambda: workbook(people()), file_name="workforce_2026-Q3.xlsx"),
    same("a workbook with types", lambda: workbook(people(), typed=True), file_name="workforce_2026-Q3.xlsx"),
    same("a workbook with a preamble", lambda: workbook(people(), above=2), file_name="workforce.xlsx"),
    same("a workbook called CSV", lambda: workbook(people())),
    same("a CSV called workbook", clean, file_name="workforce_2026-Q3.xlsx"),
]

REFUSED = [
    refused("a date that does not exist", lambda: spoilt(1, start_date="2021-02-30"), (3, "start_date")),
    refused("a UK date that does not exist", lambda: spoilt(1, start_date="31/11/2021"), (3, "start_date")),
    refused("an American date", lambda: spoilt(3, start_date="04/30/2021"), (5, "start_date")),
    refused("words for a date", lambda: spoilt(1, start_date="last spring"), (3, "start_date")),
    refused("a start after the quarter", lambda: spoilt(1, start_date="2026-10-01"), (3, "start_date")),
    refused("leaving outside the quarter", lambda: spoilt(2, leaving_date="2026-10-02"), (4, "leaving_date")),
    refused("a reason without a date", lambda: spoilt(0, leaving_reason="Retirement"), (2, "leaving_reason")),
    refused("a date without a reason", lambda: spoilt(2, leaving_reason=""), (4, "leaving_reason")),
    refused("words for money", lambda: spoilt(0, salary="about 30k"), (2, "salary")),
    refused("a decimal comma", lambda: spoilt(1, fte="0,8"), (3, "fte")),
    refused("a misplaced thousands comma", lambda: spoilt(0, salary="26,00"), (2, "salary")),
    refused("an infinite number", lambda: spoilt(0, salary="inf"), (2, "salary")),
    refused("full time over one", lambda: spoilt(0, fte="37.5"), (2, "fte")),
    refused("a negative salary", lambda: spoilt(0, salary="-26000"), (2, "salary")),
    refused("a trustee with pay", lambda: spoilt(4, salary="100"), (6, "salary")),
    refused("a grade not on the list", lambda: spoilt(3, grade="Managre"), (5, "grade")),
    refused("an ethnic group that is no census group", lambda: spoilt(3, ethnic_group="Irsh"), (5, "ethnic_group")),
    refused("a blank ethnic group", lambda: spoilt(3, ethnic_group=""), (5, "ethnic_group")),
    refused("a mark for a blank ethnic group", lambda: spoilt(3, ethnic_group="n/a"), (5, "ethnic_group")),
    refused("a blank identifier", lambda: spoilt(3, staff_id=""), (5, "staff_id")),
    refused("the same person twice", lambda: spoilt(3, staff_id="S-0002"), (3, "staff_id"), (5, "staff_id")),
    refused("a second quarter", lambda: spoilt(3, quarter="2026-Q2"), (5, "quarter")),
    refused("a quarter that is none", lambda: spoilt(3, quarter="2026-Q5"), (5, "quarter")),
    refused("maybe for yes or no", lambda: spoilt(3, international_recruit="maybe"), (5, "international_recruit")),
    refused("a formula for an identifier", lambda: spoilt(3, staff_id="=A1+1"), (5, "staff_id")),
    refused("an identifier in scientific notation", lambda: spoilt(3, staff_id="1.2E+11"), (5, "staff_id")),
    refused("a broken formula", lambda: spoilt(3, staff_id="#REF!"), (5, "staff_id")),
    refused("a broken formula in a number", lambda: spoilt(3, salary="#VALUE!"), (5, "salary")),
    refused("an e-mail address", lambda: spoilt(3, staff_id="jo.bloggs@example.org"), (5, "staff_id")),
    refused("an e-mail address in text", lambda: spoilt(3, job_family="ask jo@example.org"), (5, "job_family")),
    refused("a National Insurance number", lambda: spoilt(3, staff_id="QQ 12 34 56 C".replace("QQ", "AB")), (5, "staff_id")),
    refused("a bell in an identifier", lambda: spoilt(3, staff_id="S-\x0704"), (5, "staff_id")),
    refused("a column of names", lambda: clean(columns=(*COLUMNS, "Full Name")), (1, "Full Name")),
    refused("a column of birthdays", lambda: clean(columns=(*COLUMNS, "DOB")), (1, "DOB")),
    refused("a missing column", lambda: clean(columns=tuple(name for name in COLUMNS if name != "grade")), (1, "grade")),
    refused("a column twice", lambda: clean(columns=(*COLUMNS, "grade")), (1, "grade")),
    refused("a column misspelt", lambda: clean(headers={"ethnic_group": "ethnic_gruop"}), (1, "ethnic_group")),
    refused("a row that breaks off", lambda: lines((3, "ORG-01,2026-Q3,S-0099")), (4, "ethnic_group")),
    refused("a row with a cell too many", lambda: clean().replace("S-0003,", "S-0003,x,"), (4, "international_recruit")),
    refused("a header and no rows", lambda: written([]), (1, None)),
    refused("a quote never closed", lambda: clean().replace("S-0003", '"S-0003'), (4, None)),
    refused("text after a closing quote", lambda: clean().replace("S-0003", '"S"-0003'), (4, None)),
    refused("a fault under a blank line", lambda: spoilt(3, fte="x").replace("\nORG-01,2026-Q3,S-0002", "\n\nORG-01,2026-Q3,S-0002"),
            (6, "fte")),
    refused("a fault under a preamble", lambda: "Staff return\n\n" + spoilt(3, fte="x"), (7, "fte")),
    refused("a fault under a line break in a cell", lambda: spoilt(3, fte="x").replace("Helpline", '"Help\nline"', 1), (5, "fte")),
    refused("faults of two kinds in one row", lambda: spoilt(3, fte="x", grade="Boss"), (5, "fte"), (5, "grade")),
]  # fmt: skip


def archive(name: str, content: bytes) -> bytes:
    """Make a zip archive of one file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr(name, content)
    return held.getvalue()


UNUSABLE: dict[str, bytes] = {
    "nothing": b"",
    "only spaces and line ends": b" \n\n \r\n",
    "only a byte order mark": b"\xef\xbb\xbf",
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "a web page": b"<!DOCTYPE html><html><body>Sign in</body></html>",
    "a web page after spaces": b"\n  <html><table></table></html>",
    "JSON": b'[{"organisation_id": "ORG-01"}]',
    "an old Office file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "an archive of no table": archive("workforce.doc", clean().encode()),
    "half a workbook": workbook(people())[:900],
    "gzip": b"\x1f\x8b\x08\x00" + bytes(20),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(20),
    "another table altogether": b"product,price\napple,3\n",
    "rows without a header": clean().split("\n", 1)[1].encode(),
    "zero bytes in text": clean().replace("S-0003", "S-\x000003").encode(),
    "two encodings": clean().replace("Helpline", "caf\xe9", 1).encode("latin-1") + "é,".encode(),
    "UTF-16 that breaks off": clean().encode("utf-16")[:-1],
}
