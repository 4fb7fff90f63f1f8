"""Data that names a person."""

import polars as pl
import pytest

from dashboard.ingest import check
from dashboard.ingest.headers.personal import MASK, email_addresses, national_numbers, personal_headers
from data_models import TABLES, Column
from tests.ingest.workforce_file import COLUMNS, NAME, people, written

STAFF = Column("staff_id", "identifier", pseudonym="staff")


@pytest.mark.parametrize(
    "header", ["Name", "Surname", "E-mail", "NI Number", "NHS number", "Mobile", "Post code", "Date of Birth", "D.O.B."]
)
def test_a_header_that_announces_a_person_is_refused(header: str) -> None:
    """Before anything else is looked at, and by its own name."""
    assert [problem.column for problem in personal_headers((header, "cost_centre"), 1)] == [header]


def test_the_value_is_never_shown() -> None:
    """Not in the problem, not in the JSON."""
    rows = people()
    rows[0]["staff_id"] = "jo.bloggs@example.org"
    record = check(written(rows).encode(), file_name=NAME).as_dict()

    assert [problem["value"] for problem in record["problems"]] == [MASK]
    assert "bloggs" not in str(record)


@pytest.mark.parametrize("value", ["AB123456C", "ab 12 34 56 c", "staff AB123456C"])
def test_national_insurance_numbers_are_found(value: str) -> None:
    """With and without spaces, in either case."""
    assert national_numbers(STAFF, pl.Series(["S-1", value, None]))["index"].to_list() == [1]


@pytest.mark.parametrize("value", ["S10000001", "AB12345C", "QQ123456C", "XAB123456CX", "ORG-123456"])
def test_ordinary_identifiers_are_left_alone(value: str) -> None:
    """Letters and digits alone are no crime."""
    assert national_numbers(STAFF, pl.Series([value])).is_empty()


def test_nhs_numbers_count_only_when_the_whole_column_is_made_of_them() -> None:
    """Published test numbers with a right check digit; one in eleven other numbers has one by chance."""
    real = ["9434765919", "943 476 5870", "4010232137", "9999999999", "4505577104"]
    random = ["1234567890", "2234567891", "3234567892", "9434765919", "5234567894"]

    assert national_numbers(STAFF, pl.Series(real))["index"].len() == 5
    assert national_numbers(STAFF, pl.Series(["9434765919"] * 5))["index"].len() == 5
    assert national_numbers(STAFF, pl.Series(random)).is_empty()


def test_e_mail_addresses_are_found_inside_text() -> None:
    """Wherever in the cell they stand."""
    text = Column("job_family", "text")
    cells = pl.Series(["ask jo@example.org today", "at @home", None])

    assert email_addresses(text, cells, pl.Series([5, 6, 7], dtype=pl.UInt32))["index"].to_list() == [5]


def test_a_table_that_is_not_about_people_may_carry_addresses() -> None:
    """Published grants name the recipient's postcode; it is dropped with a word, not refused."""
    header = "grant_id,title,Recipient Org:Postal Code,postcode"
    report = check((header + "\nG1,Rent,N1 9GU,N1 9GU\n").encode(), table="grants")

    assert not [problem for problem in report.problems if problem.code == "personal header"]
    assert report.dropped == ("Recipient Org:Postal Code", "postcode")
    assert TABLES["workforce"].columns()[2].pseudonym == "staff"
    assert len(COLUMNS) == len(TABLES["workforce"].columns())
