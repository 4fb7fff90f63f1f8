"""What an organisation said once holds for its later files, through every door."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.ingest import check, submit
from dashboard.ingest.choices import Choices
from dashboard.records import Pepper, Records
from data_models import TABLES, template
from tests.ingest.workforce_file import NAME, people, written


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    """Records in which ORG-01 has said what its headers and its spellings mean."""
    with Records.open(tmp_path / "records.duckdb", pepper=Pepper(b"only for tests, and long enough")) as opened:
        submit(check(template(TABLES["organisations"]).encode(), file_name="organisations.csv"), opened, by="test")
        choices = Choices({"How they identify": "ethnic_group"}, {"ethnic_group": {"desi": "Indian"}})
        submit(check(file(), file_name=NAME, records=opened, choices=choices), opened, by="test", choices=choices)
        yield opened


def file(organisation: str = "ORG-01") -> bytes:
    """A file with a header and a spelling of somebody's own."""
    rows = [row | {"organisation_id": organisation} for row in people()]
    return written(rows, headers={"ethnic_group": "How they identify"}).replace("Indian", "Desi").encode()


def test_a_later_file_is_read_as_was_said_before(records: Records) -> None:
    """Nobody is asked the same thing twice, and is told what was assumed."""
    report = check(file(), file_name=NAME, records=records)

    assert report.accepted
    assert report.mapping["How they identify"] == "ethnic_group"
    assert "chosen spelling" in {one.code for one in report.notices}


def test_it_holds_for_the_organisation_that_said_it(records: Records) -> None:
    """Another organisation's file is not read by these words."""
    report = check(file("ORG-02"), file_name=NAME, records=records)

    assert "missing column" in {one.code for one in report.problems}


def test_a_new_word_goes_before_an_old_one(records: Records) -> None:
    """What the sender says now is what counts."""
    now = Choices({"How they identify": ""})

    assert not check(file(), file_name=NAME, records=records, choices=now).accepted


def dated(*dates: str) -> bytes:
    """A file whose people started on these days, one after the other and again."""
    rows = [row | {"leaving_date": "", "leaving_reason": ""} for row in people()]
    for place, row in enumerate(rows):
        row["start_date"] = dates[place % len(dates)]
    return written(rows).encode()


def test_the_order_of_dates_is_remembered(records: Records) -> None:
    """And said, because nothing in the later file tells it."""
    choices = Choices(day_first=False)
    first = check(dated("04/05/2025"), file_name=NAME, records=records, choices=choices)
    submit(first, records, by="test", choices=choices, replace=True)
    report = check(dated("06/07/2025"), file_name=NAME, records=records)

    assert report.accepted
    assert report.frame is not None
    assert str(report.frame["start_date"][0]) == "2025-06-07"
    assert "chosen day order" in {one.code for one in report.notices}


def test_what_a_file_proves_goes_before_what_was_said_of_another(records: Records) -> None:
    """An export may change its ways."""
    choices = Choices(day_first=False)
    first = check(dated("04/05/2025"), file_name=NAME, records=records, choices=choices)
    submit(first, records, by="test", choices=choices, replace=True)
    report = check(dated("06/07/2025", "30/07/2025"), file_name=NAME, records=records)

    assert report.accepted
    assert report.frame is not None
    assert str(report.frame["start_date"][0]) == "2025-07-06"
