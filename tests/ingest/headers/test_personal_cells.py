"""Personal data in cells: every kind found, none shown, and ordinary codes left alone."""

import polars as pl
import pytest

from dashboard.ingest.faults import faults_at
from dashboard.ingest.headers.personal_cells import MASK, holds_nhs_number, masked, personal_cells
from data_models import TABLES, Column

COLUMNS = {column.name: column for column in TABLES["workforce"].columns()}
STAFF, TEAM, JOB = COLUMNS["staff_id"], COLUMNS["team_id"], COLUMNS["job_family"]
NOTHING_KNOWN = pl.Series([], dtype=pl.UInt32)


def found(column: Column, *cells: str) -> list[bool]:
    """Which cells are refused."""
    faults = personal_cells(column, pl.Series(cells), NOTHING_KNOWN)
    assert set(faults["value"]) <= {MASK}
    assert not any(cell in message for cell in cells for message in faults["message"])
    return [place in faults["index"].to_list() for place in range(len(cells))]


@pytest.mark.parametrize(
    "cell",
    [
        "jo.bloggs@example.org",
        "AB 12 34 56 C",
        "943 476 5919",
        "07700 900123",
        "07700900123",
        "+44 7700 900123",
        "(0117) 496 0123",
        "SW1A 1AA",
        "12/03/1985",
        "1985-03-12",
        "Jane Smith",
        "SMITH, Jane",
        "Siân O'Connor-Jones",
        "Mrs J Smith",
    ],
)
def test_an_identifier_that_names_a_person_is_refused(cell: str) -> None:
    """By row, without its value."""
    assert found(STAFF, "S-0001", cell) == [False, True]


@pytest.mark.parametrize(
    "cell",
    [
        "ask jo@example.org",
        "call 07700 900123",
        "Helpline SW1A 1AA",
        "dob 12/03/1985",
        "Dr Jane Smith",
        "NI ab123456c",
        "NHS 943-476-5919",
    ],
)
def test_free_text_that_names_a_person_is_refused(cell: str) -> None:
    """Wherever in the cell it stands."""
    assert found(JOB, "Helpline", cell) == [False, True]


@pytest.mark.parametrize(
    "cell", ["S-0001", "1234567890", "0000012345", "A1 B2", "ORG/0012", "a3f9c2d1", "TEAM 4", "2026-Q3", "BN1", "E12"]
)
def test_an_ordinary_code_is_left_alone(cell: str) -> None:
    """A pseudonym is what we asked for."""
    assert found(STAFF, cell) == [False]


@pytest.mark.parametrize("cell", ["Helpline", "Children and young people", "IDVA 2026 team", "Drop-in, Mondays"])
def test_ordinary_text_is_left_alone(cell: str) -> None:
    """Kinds of work are no people."""
    assert found(JOB, cell) == [False]
    assert found(TEAM, "North East") == [False]


def test_each_cell_is_refused_once() -> None:
    """What is among the faults already is not said again."""
    cells = pl.Series(["jo@example.org 07700 900123", "jo@example.org"])

    assert personal_cells(JOB, cells, pl.Series([1], dtype=pl.UInt32))["index"].to_list() == [0]
    assert personal_cells(COLUMNS["fte"], cells, NOTHING_KNOWN).height == 0


def test_the_check_digit_tells_an_nhs_number_from_any_other() -> None:
    """The published example passes, and one digit off does not."""
    assert holds_nhs_number("943 476 5919")
    assert not holds_nhs_number("943 476 5918")
    assert not holds_nhs_number("9434765919")


def test_a_fault_of_another_kind_shows_no_person_either() -> None:
    """Whatever rule the cell broke."""
    places = pl.Series([0, 1], dtype=pl.UInt32)
    faults = faults_at(places, "gender", pl.Series(["jo@example.org", "Wmoan"]), "Bad value", "No.", "x")

    assert masked(faults)["value"].to_list() == [MASK, "Wmoan"]
