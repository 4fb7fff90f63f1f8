"""A small, faultless workforce file to spoil, and ways to write it."""

import csv
import io

COLUMNS = (
    "organisation_id", "quarter", "staff_id", "ethnic_group", "ethnicity_frame", "gender", "age_band", "disability",
    "grade", "job_family", "team_id", "region", "contract_type", "fte", "salary", "start_date", "leaving_date",
    "leaving_reason", "international_recruit",
)  # fmt: skip
NAME = "workforce_2026-Q3.csv"

Row = dict[str, str]


def people(number: int = 6) -> list[Row]:
    """Give rows that every rule accepts; the third left in the quarter, the fifth is a trustee."""
    return [_person(place) for place in range(number)]


def _person(place: int) -> Row:
    trustee, leaver = place % 7 == 4, place % 7 == 2
    return {
        "organisation_id": "ORG-01",
        "quarter": "2026-Q3",
        "staff_id": f"S-{place + 1:04}",
        "ethnic_group": ("Indian", "Arab", "Caribbean", "Irish", "White and Asian", "Not stated")[place % 6],
        "ethnicity_frame": "census_2021",
        "gender": ("Woman", "Man", "Non-binary")[place % 3],
        "age_band": ("25-34", "35-44", "65+")[place % 3],
        "disability": ("Yes", "No", "Not stated")[place % 3],
        "grade": "Trustee" if trustee else ("Frontline", "Manager", "Executive")[place % 3],
        "job_family": "Helpline",
        "team_id": "",
        "region": ("London", "North West")[place % 2],
        "contract_type": "Permanent",
        "fte": "0" if trustee else ("1", "0.8", "0.55")[place % 3],
        "salary": "" if trustee else str(26000 + 1250 * place),
        "start_date": f"2021-{place % 9 + 4:02}-{place % 9 + 14:02}",
        "leaving_date": "2026-08-31" if leaver else "",
        "leaving_reason": "Resignation" if leaver else "",
        "international_recruit": ("no", "yes")[place % 2],
    }


def written(
    rows: list[Row],
    *,
    columns: tuple[str, ...] = COLUMNS,
    separator: str = ",",
    newline: str = "\n",
    quote_all: bool = False,
    headers: dict[str, str] | None = None,
) -> str:
    """Write rows as delimited text; `headers` renames columns."""
    text = io.StringIO()
    quoting = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    writer = csv.writer(text, delimiter=separator, lineterminator=newline, quoting=quoting)
    writer.writerow([(headers or {}).get(column, column) for column in columns])
    writer.writerows([row.get(column, "") for column in columns] for row in rows)
    return text.getvalue()


def spoilt(place: int, **cells: str) -> str:
    """Write the faultless file with some cells of one row changed; row 0 stands in spreadsheet line 2."""
    rows = people()
    rows[place] |= cells
    return written(rows)
