"""A frame is stored with exactly its table's columns and types, or refused by naming columns and no value."""

import polars as pl
import pytest

from dashboard.records.arrangement import arranged, check_values, slots
from dashboard.records.faults import RecordsError
from data_models import CLASSIFICATIONS, TABLES
from tests.records.people import programmes, workforce

WORKFORCE, PROGRAMMES = TABLES["workforce"], TABLES["programmes"]


def test_columns_the_table_lacks_are_dropped_and_named() -> None:
    """A surname that slipped into a file is not stored, and the submitter is told so."""
    frame, dropped = arranged(WORKFORCE, workforce().with_columns(surname=pl.lit("Smith"), age=pl.lit(44)))

    assert dropped == ("surname", "age")
    assert frame.columns == [column.name for column in WORKFORCE.columns()]


def test_optional_columns_are_filled_as_the_table_says() -> None:
    """An absent column takes its declared meaning, or is blank."""
    frame, _ = arranged(WORKFORCE, workforce())

    assert frame["ethnicity_frame"].unique().to_list() == ["census_2021"]
    assert frame["team_id"].null_count() == frame.height


def test_types_are_the_declared_ones() -> None:
    """Whole numbers in a money column become numbers, as the table says."""
    frame, _ = arranged(WORKFORCE, workforce().with_columns(salary=pl.lit(30000)))

    assert frame.schema == pl.Schema({column.name: column.dtype for column in WORKFORCE.columns()})


def test_values_of_another_type_are_refused_without_being_shown() -> None:
    """The sentence names the column; the value stays with whoever sent it."""
    frame = workforce().with_columns(salary=pl.lit("thirty thousand"), fte=pl.lit("full"))

    with pytest.raises(RecordsError, match="Values of fte, salary are not of the right type") as refused:
        arranged(WORKFORCE, frame)

    assert "thirty" not in str(refused.value)


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        (workforce().drop("grade", "fte"), "workforce needs the columns grade, fte"),
        (workforce().clear(), "no rows to store in workforce"),
    ],
)
def test_a_frame_without_rows_or_needed_columns_is_refused(frame: pl.DataFrame, message: str) -> None:
    """Nothing is made up for a file that is not the table."""
    with pytest.raises(RecordsError, match=message):
        arranged(WORKFORCE, frame)


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("grade", None, "Some rows have no grade"),
        ("grade", "Boss", "Some values of grade are on no list"),
        ("leaving_reason", "Moved", "Some values of leaving_reason are on no list"),
    ],
)
def test_blanks_and_unlisted_codes_are_refused(column: str, value: str | None, message: str) -> None:
    """What the check of a file promises is asked again at the door of the records."""
    frame, _ = arranged(WORKFORCE, workforce().with_columns(pl.lit(value, dtype=pl.String).alias(column)))

    with pytest.raises(RecordsError, match=message) as refused:
        check_values(WORKFORCE, frame, CLASSIFICATIONS)

    assert "Boss" not in str(refused.value)


def test_one_submission_for_each_owner_and_quarter() -> None:
    """A file of two organisations and two quarters is four submissions, in the order of the file."""
    frame = pl.concat([workforce(["B", "A"], "2026-Q2", 2), workforce(["B", "A"], "2026-Q3", 3)])

    found = slots(WORKFORCE, frame)

    assert found.rows() == [("B", "2026-Q2", 2), ("A", "2026-Q2", 2), ("B", "2026-Q3", 3), ("A", "2026-Q3", 3)]


def test_a_register_has_an_owner_and_no_quarter() -> None:
    """A programme belongs to whoever delivers it, for all time."""
    assert slots(PROGRAMMES, programmes()).rows() == [("ORG-01", None, 1)]


def test_rows_of_nobody_are_refused() -> None:
    """A row without an organisation or quarter could be in no submission."""
    for column in ("organisation_id", "quarter"):
        frame = workforce().with_columns(pl.lit(None, dtype=pl.String).alias(column))

        with pytest.raises(RecordsError, match="no organisation_id or quarter"):
            slots(WORKFORCE, frame)
