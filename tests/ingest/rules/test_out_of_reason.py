"""Values that can be right and hardly are."""

import polars as pl

from dashboard.ingest.rules.out_of_reason import out_of_reason
from data_models import TABLES


def asked(table: str, **columns: list[object]) -> list[tuple[int, str, str]]:
    """What is asked about some columns of a table: place, column, code."""
    found = out_of_reason(TABLES[table], pl.DataFrame(columns))
    return sorted(found.select("index", "column", "code").iter_rows())


def test_noughts_too_many_are_asked_about() -> None:
    """Of money and of counts; what is large and can be is not."""
    assert asked("grants", grant_id=["a", "b"], amount_awarded=[2.5e13, 9e9]) == [
        (0, "amount_awarded", "out of proportion")
    ]
    assert asked("training_materials", version=["1", "2"], downloads=[10**9, 90_000]) == [
        (0, "downloads", "out of proportion")
    ]


def test_one_quarter_far_from_the_others_has_a_wrong_year() -> None:
    """One row of many; a survey of every year has many rows of each."""
    quarters = ["2026-Q3"] * 10 + ["2025-Q3", "2026-Q4"]

    assert asked("recruitment", quarter=quarters) == [(10, "quarter", "far quarter")]
    assert asked("staff_survey", quarter=["2024-Q3", "2025-Q3", "2026-Q3"] * 10) == []
    assert asked("recruitment", quarter=["2026-Q3", "2026-Q3", None]) == []


def test_a_row_pasted_twice_is_asked_about_where_no_key_forbids_it() -> None:
    """Two alike seats may be, and a file that holds everything twice hardly."""
    seats = {"body_id": ["B1", "B2", "B1", "B1"], "meetings_held": [1, 1, 1, 2]}

    assert asked("seats", **seats) == [(2, "body_id", "repeated row")]
    assert asked("seats", body_id=[]) == []
    assert asked("organisations", organisation_id=["a", "a"]) == []
