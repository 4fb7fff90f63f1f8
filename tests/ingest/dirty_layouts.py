"""More files as they come: layouts, notes, totals and quotes seen in published files."""

import csv
import io

from tests.ingest.dirty_files import COMMAS, archive, clean, lines, refused, same
from tests.ingest.workforce_file import COLUMNS, people, spoilt, written

HEADER, *ROWS = clean().splitlines()


def two_rows(upper: dict[str, str], lower: dict[str, str]) -> str:
    """Write a header over two rows."""
    rows = [",".join(upper.get(name, name) for name in COLUMNS), ",".join(lower.get(name, "") for name in COLUMNS)]
    return "\n".join([*rows, *ROWS]) + "\n"


def grouped() -> str:
    """Write groups of columns above a header whose own words are only half of each name."""
    groups = {"organisation_id": "organisation", "staff_id": "staff", "start_date": "start", "leaving_date": "leaving"}
    own = {"organisation_id": "id", "staff_id": "id", "start_date": "date", "leaving_date": "date"}
    upper = ",".join(groups.get(name, "") for name in COLUMNS)
    return "\n".join([upper, ",".join(own.get(name, name) for name in COLUMNS), *ROWS]) + "\n"


def all_rows(before: str = "", after: str = "", joint: str = ",") -> str:
    """Write every row with something round it and between its cells."""
    rows = csv.reader(io.StringIO(clean()))
    return "".join(before + joint.join(row) + after + "\n" for row in rows)


LAYOUTS = [
    same("a zipped CSV", lambda: archive("workforce.csv", clean().encode()), "workforce.zip"),
    same("a zipped CSV told by its header", lambda: archive("export.csv", clean().encode()), "files (2).zip"),
    same("carets", lambda: clean(separator="^")),
    same("tildes", lambda: clean(separator="~")),
    same("unit separators", lambda: clean(separator="\x1f")),
    same("a sep= line and UTF-16", lambda: ("sep=\t\n" + clean(separator="\t")).encode("utf-16")),
    same("UTF-16 big end first without mark", lambda: clean().encode("utf-16-be")),
    same("carriage returns doubled", lambda: clean().replace("\n", "\r\r\n")),
    same("line separators of Unicode", lambda: clean().replace("\n", "\u2028")),
    same("an end-of-file mark", lambda: clean() + "\x1a"),
    same("zero bytes behind the end", lambda: clean().encode() + bytes(512)),
    same("a form feed between rows", lambda: clean().replace("\n", "\n\f", 1)),
    same("a byte order mark in the middle", lambda: clean().replace("S-0003", "\ufeffS-0003")),
    same("whole rows quoted", lambda: all_rows('"', '"')),
    same("single quotes", lambda: clean(quote_all=True).replace('"', "'")),
    same("curly quotes", lambda: clean(quote_all=True).replace('"', "\u201d")),
    same("spaces after commas", lambda: all_rows(joint=", ")),
    same("spaces before quotes", lambda: clean(quote_all=True).replace('","', '", "')),
    same("spaces round everything", lambda: all_rows("  ", "  ", "  ,  ")),
    same("a table drawn with bars", lambda: all_rows("| ", " |", " | ")),
    same("a header over two rows", lambda: two_rows({"staff_id": "staff", "start_date": "start"}, {"staff_id": "id", "start_date": "date"})),
    same("groups above the header", grouped),
    same("a title above", lambda: "Workforce return\n" + clean()),
    same("a title and a date above", lambda: "Workforce return,,,\nRun,2026-10-01\n\n" + clean()),
    same("a quoted title with commas above", lambda: '"Staff, all teams, \nas at 30 September"\n\n' + clean()),
    same("ghost columns in rows only", lambda: "\n".join([HEADER, *(row + ",,,," for row in ROWS)])),
    same("ghost columns throughout", lambda: "\n".join(row + ",,," for row in [HEADER, *ROWS])),
    same("a column of numbers without a header", lambda: "\n".join(["," + HEADER, *(f"{place},{row}" for place, row in enumerate(ROWS))])),
    same("a column of row numbers", lambda: "\n".join(["Unnamed: 0," + HEADER, *(f"{place},{row}" for place, row in enumerate(ROWS))])),
    same("a total at the end", lambda: clean() + "Total,,,,,,,,,,,,,4.1,112500,,,,\n"),
    same("a total in a short row", lambda: clean() + "Total,,,6\n"),
    same("a total beside an organisation", lambda: clean() + "ORG-01,2026-Q3,Total staff: 6" + COMMAS[2:] + "\n"),
    same("a grand total with a number", lambda: clean() + "Grand total (n = 6)" + COMMAS + "\n"),
    same("an average", lambda: clean() + "Average" + ",,,,,,,,,,,,,0.7,28000,,,,\n"),
    same("a source below", lambda: clean() + "\nSource: people system, 1 October 2026\n"),
    same("a source with commas below", lambda: clean() + "Source: people system" + COMMAS + "\n"),
    same("a sentence below", lambda: clean() + "\n\nPlease send questions to the people team\n"),
    same("notes below", lambda: clean() + "\n* provisional\nNote 1: headcount\nEnd of report\n"),
    same("a page number between rows", lambda: lines((4, "Page 1 of 2"))),
    same("a repeated header and a page number", lambda: lines((4, "Page 1 of 2"), (5, HEADER))),
    same("the count a database prints", lambda: clean() + "(6 rows affected)\n"),
    same("a backslash before a quote", lambda: clean(quote_all=True).replace('"gender"', '"gen\\"der"').replace('gen\\"der', "gender")),
    refused("a row that breaks off at the end", lambda: clean() + "ORG-01\n", (8, "quarter")),
    refused("a units row under the header", lambda: "\n".join([HEADER, "id,YYYY-Qn" + COMMAS[1:], *ROWS]),
            (2, "quarter"), *((2, name) for name in (
                "staff_id", "ethnic_group", "gender", "age_band", "disability", "grade", "job_family", "region",
                "contract_type", "fte", "start_date"))),
    refused("the same rows twice under a second header", lambda: clean() + clean(),
            *((line, "staff_id") for line in (2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14))),
    refused("a fault under a two-row header", lambda: two_rows({"staff_id": "staff"}, {"staff_id": "id"}).replace(",1,26000", ",x,26000"),
            (3, "fte")),
    refused("a fault in a zipped CSV", lambda: archive("workforce.csv", spoilt(3, fte="x").encode()), (5, "fte")),
    refused("a fault under single quotes", lambda: written([row | {"fte": "x"} if place == 3 else row for place, row in enumerate(people())], quote_all=True).replace('"', "'"),
            (5, "fte")),
    refused("a fault after a note", lambda: "\n".join([HEADER, *ROWS[:2], "Note: bank staff below", *spoilt(3, fte="x").splitlines()[3:]]),
            (6, "fte")),
    refused("a vertical tab in a cell", lambda: clean().replace("Helpline", "Help\x0bline", 1), (2, "job_family")),
]  # fmt: skip
