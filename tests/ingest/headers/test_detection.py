"""Which table a file is."""

import pytest

from dashboard.ingest.headers.detection import best_table, header_score, known_headers, named_table
from dashboard.ingest.unusable import UnusableFile
from data_models import TABLES


@pytest.mark.parametrize(
    ("file_name", "table"),
    [
        ("workforce_2026-Q3.csv", "workforce"),
        ("Staff Survey 2026-Q3.xlsx", "staff_survey"),
        ("grants.csv", "grants"),
        ("organisation_profiles_2026-Q1.csv", "organisation_profiles"),
    ],
)
def test_a_file_name_names_its_table(file_name: str, table: str) -> None:
    """The longest table name it begins with."""
    assert named_table(None, file_name) is TABLES[table]


def test_other_names_leave_it_to_the_header() -> None:
    """And a table that does not exist is told."""
    assert named_table(None, "workforces.csv") is None
    with pytest.raises(UnusableFile, match="no upload table staff"):
        named_table("staff", "a.csv")


def test_published_titles_are_read_as_the_column() -> None:
    """360Giving files come as they are published."""
    assert known_headers(TABLES["grants"])["awarddate"] == "award_date"
    assert known_headers(TABLES["grants"])["fundingorgidentifier"] == "funder_id"


def test_a_row_of_values_is_no_header() -> None:
    """Only names count."""
    assert header_score(TABLES["workforce"])(["ORG-01", "2026-Q3", "S-01", "Indian"]) == 0
    assert best_table(["apples", "pears"]) is None
