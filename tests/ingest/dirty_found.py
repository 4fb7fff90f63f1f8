"""Files that once got through, or were turned away for nothing: what an independent judge of the intake found."""

from typing import Any

from tests.ingest.dirty_files import COMMAS, clean, every, lines, refused, same
from tests.ingest.dirty_layouts import HEADER, ROWS
from tests.ingest.dirty_values import cell
from tests.ingest.dirty_workbooks import book, faulty, fine, put
from tests.ingest.workforce_file import COLUMNS, people, written

PLACE = {name: place for place, name in enumerate(COLUMNS, 1)}


def shown_as(form: str, *, digits: str = "0") -> Any:
    """The faultless rows with identifiers held as numbers, which the workbook shows under a format."""

    def arrange(made: Any) -> None:
        put(made.active)
        for line, person in enumerate(people(), start=2):
            held = made.active.cell(line, PLACE["staff_id"], int(person["staff_id"][2:]))
            held.number_format = form + digits * 4

    return arrange


def merged(at: str) -> Any:
    """The faultless rows with a team for everybody, and some cells merged."""

    def arrange(made: Any) -> None:
        put(made.active)
        for line in range(2, 8):
            made.active.cell(line, PLACE["team_id"], "T1")
        made.active.merge_cells(at)

    return arrange


def far_away(made: Any) -> None:
    """The faultless rows, and a space in the last row that a sheet has."""
    put(made.active)
    made.active["A1048576"] = " "


FOUND = [
    same("a byte order mark before a repeated header", lambda: lines((3, "\ufeff" + HEADER))),
    same("units behind headers", lambda: clean(headers={
        "salary": "Salary (£)", "fte": "FTE (0-1)", "start_date": "Start date (dd/mm/yyyy)", "gender": "gender [note 2]"})),
    same("numbered headers", lambda: clean(headers={name: f"{place}. {name}" for name, place in PLACE.items()})),
    same("separators behind the last header only", lambda: "\n".join([HEADER + ",,", *ROWS])),
    same("a ruled line under the header", lambda: "\n".join([HEADER, ",".join("-" * len(name) for name in COLUMNS), *ROWS])),
    same("spaces before some quotes only", lambda: clean().replace("Helpline", ' "Helpline"')),
    same("a count at the end", lambda: clean() + "Count" + COMMAS + "\n"),
    same("an overall line", lambda: clean() + "Overall,,,,,,,,,,,,,3.7,159500,,,,\n"),
    same("an end mark", lambda: clean() + "--- END ---\n"),
    same("a numbered note with a comma", lambda: clean() + "\n1. Includes bank staff, as at 30 September\n"),
    same("a note in brackets", lambda: clean() + "[1] provisional\n"),
    same("blanks as MySQL writes them", lambda: every("leaving_date", lambda date: date or "\\N")),
    same("a workbook's line break in a CSV", lambda: clean().replace("Helpline", "Helpline_x000D_")),
    same("identifiers with another dash", lambda: every("staff_id", lambda key: key.replace("-", "\u2011"))),
    same("identifiers in wide letters", lambda: every("staff_id", lambda key: key.replace("S", "\uff33"))),
    same("codes of a web page", lambda: clean().replace("Helpline", "Help&#108;ine")),
    same("age bands in years", lambda: every("age_band", lambda band: f"{band} years" if "-" in band else band)),
    refused("a row too short where the header ends in separators", lambda: "\n".join([HEADER + ",", *(row + "," for row in ROWS), "ORG-01,2026-Q3"]),
            (8, "staff_id")),
    refused("rows with another separator behind the rest", lambda: "\n".join([HEADER, *ROWS[:4], *(row.replace(",", ";") for row in ROWS[4:])]),
            (6, "quarter"), (7, "quarter")),
    same("identifiers as a formula of text", lambda: clean().replace("S-0003", '="S-0003"')),
    same("every cell as a formula of text", lambda: every("gender", lambda cell: f'="{cell}"')),
    cell("money with a raised note", 0, salary="26000\u00b9"),
    cell("full time with a fraction sign", 1, fte="0\u00bd"),
    cell("a post that nobody holds", 3, staff_id="Vacant"),
    cell("a numbered vacancy", 3, staff_id="Vacancy 2"),
    cell("a person of nought", 3, staff_id="000"),
    cell("no word in free text", 0, job_family="NULL"),
    cell("a date with another day's name", 0, start_date="Tuesday 14 April 2021"),
    fine("numbers shown with noughts and a letter", lambda: book(shown_as('"S-"'))),
    fine("numbers shown with an escaped letter", lambda: book(shown_as("\\S\\-"))),
    fine("a space in the last row of a sheet", lambda: book(far_away)),
    faulty("merged cells down a column that may be blank", lambda: book(merged("K3:K5")), (4, "team_id"), (5, "team_id")),
    faulty("merged cells across", lambda: book(merged("J3:K3")), (3, "team_id")),
]  # fmt: skip

UTF_7 = written(people()).replace("Helpline", "H\u00e9lpline").encode("utf-7")
"""What mail programs of the nineties sent; it is ASCII, so nothing else tells."""
