"""Published grants as funders publish them: CSV, workbook and JSON of the 360Giving Data Standard, with all that it has."""

import csv
import io
import json
from collections.abc import Callable, Sequence

import openpyxl

Row = dict[str, str]
FUNDER = {
    "Funding Org:Identifier": "GB-CHC-1111111",
    "Funding Org:Name": "The Example Fund",
    "Funding Org:Postal Code": "N1 9GU",
}
TITLES = (
    "Identifier", "Title", "Description", "Currency", "Amount Applied For", "Amount Awarded", "Amount Disbursed",
    "Award Date", "Planned Dates:Start Date", "Planned Dates:End Date", "Planned Dates:Duration (months)",
    "Recipient Org:Identifier", "Recipient Org:Name", "Recipient Org:Charity Number", "Recipient Org:Postal Code",
    "Recipient Ind:Identifier", "Recipient Ind:Name", *FUNDER, "Grant Programme:Title", "From An Open Call?",
    "Last Modified", "Data Source",
)  # fmt: skip


def grant(number: int, **changes: str) -> Row:
    """One grant as a funder's file has it; changes by title, with spaces and colons as they are."""
    base = {
        "Identifier": f"360G-example-{number:03}",
        "Title": f"Grant, number {number}",
        "Description": 'Work with "women"\nand children; ask grants@example.org',
        "Currency": "GBP",
        "Amount Awarded": "10000",
        "Award Date": "2019-03-01T00:00:00+00:00",
        "Planned Dates:Start Date": "2019-04-01",
        "Planned Dates:End Date": "2020-03-31",
        "Planned Dates:Duration (months)": "12",
        "Recipient Org:Identifier": f"GB-CHC-10{number:05}",
        "Recipient Org:Name": f"Charity {number}",
        "Recipient Org:Charity Number": f"10{number:05}",
        "Recipient Org:Postal Code": "EC1A 1BB",
        "From An Open Call?": "Yes",
        "Last Modified": "2020-01-01T00:00:00Z",
        "Data Source": "https://example.org/grants",
    }
    return base | FUNDER | changes


def portfolio() -> list[Row]:
    """Grants of every kind that published files have and a total cannot: see `TOLD`."""
    nobody = {"Recipient Org:Identifier": "", "Recipient Org:Name": ""}
    return [
        grant(1),
        grant(2, **nobody, **{"Recipient Ind:Identifier": "360G-example-IND-2", "Recipient Ind:Name": "Individual"}),
        grant(3, **{"Recipient Org:Identifier": ""}),
        grant(4, Currency="EUR"),
        grant(5, **{"Amount Awarded": "-500"}),
        grant(6, **{"Amount Awarded": "0"}),
        grant(7, **{"Amount Awarded": ""}),
        grant(8, **{"Planned Dates:End Date": "2018-01-01"}),
        grant(9, **{"Award Date": ""}),
        *(grant(number, **same(name)) for number, name in enumerate(("Sister House", "Sisters House Ltd", "SISTER HOUSE"), start=10)),
        grant(13, **{"Amount Awarded": "£12,500.00", "Award Date": "14/02/2020"}),
    ]  # fmt: skip


def same(name: str) -> Row:
    """One recipient under some name."""
    return {"Recipient Org:Identifier": "GB-CHC-7777777", "Recipient Org:Name": name}


TOLD = {
    (3, "recipient_organisation_id"),
    (4, "recipient_organisation_id"),
    (5, "currency"),
    (6, "amount_awarded"),
    (7, "amount_awarded"),
    (8, "amount_awarded"),
    (9, "end_date"),
    (10, "award_date"),
    (11, "recipient_name"),
    (12, "recipient_name"),
    (13, "recipient_name"),
}
"""Row and column that is told of each; row 14's amount and date are written the UK way and told of nothing."""


def as_csv(rows: Sequence[Row], titles: Sequence[str] = TITLES, **how: str) -> bytes:
    """A funder's CSV."""
    text = io.StringIO()
    writer = csv.DictWriter(text, titles, extrasaction="ignore", **how)  # type: ignore[arg-type]
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def as_workbook(rows: Sequence[Row]) -> bytes:
    """A funder's workbook, with the sheet about the publisher that the standard recommends."""
    book = openpyxl.Workbook()
    for row in (TITLES, *([one.get(title) or None for title in TITLES] for one in rows)):
        book.worksheets[0].append(row)
    book.create_sheet("Meta").append(["Publisher:Name", "The Example Fund"])
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def as_json(
    rows: Sequence[Row], wrap: Callable[[list[object]], object] = lambda grants: {"version": "1.4", "grants": grants}
) -> bytes:
    """A funder's JSON."""
    return json.dumps(wrap([_nested(row) for row in rows])).encode()


def _nested(row: Row) -> object:
    amount = row["Amount Awarded"]
    recipient = {"id": row["Recipient Org:Identifier"], "name": row["Recipient Org:Name"], "postalCode": "EC1A 1BB"}
    person = {"id": row.get("Recipient Ind:Identifier"), "name": "Individual"}
    filled = {key: value for key, value in recipient.items() if value}
    whom = {"recipientIndividual": person} if "Recipient Ind:Identifier" in row else {"recipientOrganization": [filled]}
    return whom | {
        "id": row["Identifier"],
        "title": row["Title"],
        "description": row["Description"],
        "currency": row["Currency"],
        "amountAwarded": float(amount) if amount.lstrip("-").isdigit() else amount or None,
        "awardDate": row["Award Date"] or None,
        "dateModified": row["Last Modified"],
        "plannedDates": [
            {"startDate": row["Planned Dates:Start Date"], "endDate": row["Planned Dates:End Date"], "duration": 12}
        ],
        "fundingOrganization": [{"id": row["Funding Org:Identifier"], "name": row["Funding Org:Name"]}],
        "fromOpenCall": "Yes",
    }
