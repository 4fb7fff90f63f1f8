"""Numbers that a workbook shows as identifiers."""

import io

import openpyxl
import pytest

from dashboard.ingest.reading.shown_numbers import shown, shown_numbers


def book(form: str, value: object = 123) -> bytes:
    """A workbook with one number under a format."""
    made = openpyxl.Workbook()
    made.active.title = "Staff"
    made.active["B2"] = value
    made.active["B2"].number_format = form
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


@pytest.mark.parametrize(
    ("form", "seen"),
    [
        ("00000", "00123"),
        ('"GB-CHC-"0', "GB-CHC-123"),
        ('"T"00', "T123"),
        ("\\E\\X\\-0000", "EX-0123"),
        ("0000;@", "0123"),
    ],
)
def test_what_is_shown_is_what_is_meant(form: str, seen: str) -> None:
    """The letters and the noughts are part of the identifier for everybody who looks at the sheet."""
    assert shown_numbers(book(form), "Staff") == {(1, 1): seen}


@pytest.mark.parametrize(
    "form", ["General", "0", "0.00", "#,##0", '"£"#,##0', '"£"0', "0%", "dd/mm/yyyy", '0" years"', "00-00"]
)
def test_formats_of_numbers_change_nothing(form: str) -> None:
    """A sign for pounds, a share or a date is how a value looks, not what it is."""
    assert shown_numbers(book(form), "Staff") == {}


def test_other_cells_are_left_alone() -> None:
    """Text, fractions and other sheets."""
    assert shown_numbers(book("000", "abc"), "Staff") == {}
    assert shown_numbers(book("000", 1.5), "Staff") == {}
    assert shown_numbers(book("000"), "Other") == {}
    assert shown(("S-", 4), "7") == "S-0007"
