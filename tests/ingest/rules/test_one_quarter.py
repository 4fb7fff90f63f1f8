"""One quarter in a workforce file."""

import polars as pl
import pytest

from dashboard.ingest.rules.one_quarter import file_quarter, misnamed, other_quarters
from data_models import TABLES


def frame(*quarters: str) -> pl.DataFrame:
    """Only what the rule reads."""
    return pl.DataFrame({"quarter": quarters})


def test_rows_of_another_quarter_are_named() -> None:
    """Another than the file's name says, else than most rows say."""
    mixed = frame("2026-Q2", "2026-Q3", "2026-Q2")

    assert other_quarters(TABLES["workforce"], mixed, "workforce.csv")["index"].to_list() == [1]
    assert other_quarters(TABLES["workforce"], mixed, "workforce_2026-Q3.csv")["index"].to_list() == [0, 2]
    assert other_quarters(TABLES["recruitment"], mixed, "recruitment.csv").is_empty()


@pytest.mark.parametrize(
    ("name", "quarter"), [("a_2026-Q3.csv", "2026-Q3"), ("a 2026q1.xlsx", "2026-Q1"), ("a.csv", None)]
)
def test_a_file_name_may_give_the_quarter(name: str, quarter: str | None) -> None:
    """With or without a hyphen."""
    assert file_quarter(name) == quarter


def test_a_misnamed_file_is_remarked_on() -> None:
    """The rows decide; the name may be an accident."""
    assert [remark.column for remark in misnamed(frame("2026-Q2"), "workforce_2026-Q3.csv")] == ["quarter"]
    assert misnamed(frame("2026-Q3"), "workforce_2026-Q3.csv") == ()
