"""Published grants load without editing; what no total can have is named at its row and kept out of every total."""

import polars as pl
import pytest

from dashboard.ingest import check
from tests.ingest.grants_files import TITLES, TOLD, as_csv, as_json, as_workbook, grant, portfolio

GOOD = [grant(number) for number in range(1, 6)]
FORMS = {
    "grants.csv": as_csv(portfolio()),
    "The Example Fund 2019 (final).csv": as_csv(portfolio()),
    "grants.xlsx": as_workbook(portfolio()),
    "grants.json": as_json(portfolio()),
    "page.json": as_json(portfolio(), lambda grants: {"count": 13, "results": [{"data": one} for one in grants]}),
    "list.json": as_json(portfolio(), lambda grants: grants),
}
PUBLISHED = {
    "semicolons": as_csv(GOOD, delimiter=";"),
    "a byte order mark": b"\xef\xbb\xbf" + as_csv(GOOD),
    "Windows-1252": as_csv([*GOOD[1:], grant(1, Title="Caf\xe9 for carers")]).decode().encode("cp1252"),
    "UTF-16": as_csv(GOOD).decode().encode("utf-16"),
    "numbered titles": as_csv(GOOD).replace(b"Recipient Org:", b"Recipient Org:0:").replace(b"Funding Org:", b"Funding Org:0:"),
    "titles in capitals": as_csv(GOOD).replace(",".join(TITLES).encode(), ",".join(TITLES).upper().encode()),
    "UK dates": as_csv([one | {"Award Date": "31/03/2019"} for one in GOOD]),
    "money with pounds": as_csv([one | {"Amount Awarded": "£10,000.00"} for one in GOOD]),
    "only what the standard requires": as_csv(
        GOOD,
        [title for title in TITLES if title.split(":")[0] in {"Identifier", "Title", "Currency", "Amount Awarded", "Award Date",
                                                              "Recipient Org", "Funding Org"}],
    ),
    "a total below": as_csv(GOOD) + b"Total,,,,,50000\n",
    "a copy of a row": as_csv([*GOOD, GOOD[0]]),
    "an amended grant": as_csv([*GOOD, grant(1, **{"Amount Awarded": "10000", "Last Modified": "2021-01-01T00:00:00Z"})]),
}  # fmt: skip


@pytest.mark.parametrize("name", FORMS)
def test_a_portfolio_loads_and_every_odd_grant_is_named(name: str) -> None:
    """The same verdict in every form; nothing is dropped, and what cannot be added up is blank."""
    report = check(FORMS[name], file_name=name)
    frame = report.frame

    assert report.accepted
    assert {(one.row, one.column) for one in report.queries} == TOLD
    assert frame is not None
    assert frame.height == len(portfolio())
    assert frame["amount_awarded"].to_list() == [10000.0] * 3 + [None, None, 0.0, None] + [10000.0] * 5 + [12500.0]
    assert frame.filter(pl.col("currency") == "EUR")["grant_id"].to_list() == ["360G-example-004"]
    assert frame["award_date"].null_count() == frame["end_date"].null_count() == 1


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_published_file_loads_however_it_is_written(name: str) -> None:
    """Five grants of ten thousand pounds, with nothing to ask."""
    report = check(PUBLISHED[name], file_name="grants.csv")

    assert report.accepted
    assert list(report.queries) == []
    assert report.frame is not None
    assert report.frame["amount_awarded"].to_list() == [10000.0] * 5
    assert report.frame["grant_id"].n_unique() == 5


def test_people_are_not_stored() -> None:
    """Whatever a file says of a person, an address or a contact is left out and named."""
    report = check(FORMS["grants.csv"], file_name="grants.csv")

    assert {"Recipient Ind:Identifier", "Recipient Ind:Name", "Recipient Org:Postal Code"} <= set(report.dropped)
    assert report.frame is not None
    assert not any("IND" in str(value) for row in report.frame.rows() for value in row)
