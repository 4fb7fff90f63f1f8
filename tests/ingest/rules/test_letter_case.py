"""One person in capital and in small letters."""

from pathlib import Path
from typing import cast

import polars as pl
import pytest

from dashboard.ingest import Report, check, submit
from dashboard.ingest.annotated import annotated
from dashboard.ingest.rules.letter_case import other_case
from dashboard.records import Pepper, Records
from data_models import TABLES, template
from tests.ingest.workforce_file import NAME, Row, people, written

LATER = "workforce_2026-Q4.csv"


def named(*identifiers: str) -> list[Row]:
    """People in post with these identifiers."""
    sound = [row for row in people(12) if not row["leaving_date"]]
    return [row | {"staff_id": name} for row, name in zip(sound, identifiers, strict=False)]


def asked(report: Report) -> list[tuple[int | None, str | None, str]]:
    """Row, value and rule of every query."""
    return [(one.row, one.value, one.code) for one in report.queries]


@pytest.mark.parametrize("other", ["sp001", "Sp001"])
def test_a_file_with_both_is_asked_about_both(other: str) -> None:
    """Neither is the usual one where each stands once; the file is not refused."""
    report = check(written(named("SP001", "SP002", other)).encode(), file_name=NAME)

    assert report.accepted
    assert asked(report) == [(2, "SP001", "other case"), (4, other, "other case")]


def test_the_question_stands_beside_the_cell() -> None:
    """In the file to be mended in a spreadsheet."""
    content = written(named("SP001", "sp001")).encode()
    text = annotated(content, check(content, file_name=NAME)).decode("utf-8-sig")

    assert text.splitlines()[1].count("in capital and small letters alone") == 1


def test_the_rarer_spelling_is_asked_about_where_people_have_several_rows() -> None:
    """Nobody is asked fifty times about the fifty rows that are right."""
    frame = pl.DataFrame({"organisation_id": ["A"] * 4, "staff_id": ["SP1", "SP1", "sp1", None]})
    found = other_case(TABLES["staff_events"], frame)

    assert found.select("index", "value").rows() == [(2, "sp1")]


def test_people_of_two_organisations_are_two_people() -> None:
    """Each has its own identifiers."""
    frame = pl.DataFrame({"organisation_id": ["A", "B"], "staff_id": ["SP1", "sp1"]})

    assert other_case(TABLES["staff_events"], frame).is_empty()


def test_random_identifiers_may_differ_in_case() -> None:
    """Where capitals stand inside, case tells people apart."""
    frame = pl.DataFrame({"organisation_id": ["A"] * 3, "staff_id": ["aBc", "AbC", "xYz"]})

    assert other_case(TABLES["staff_events"], frame).is_empty()


@pytest.mark.parametrize("stored", [True, False])
def test_a_person_who_changes_case_is_not_a_leaver_and_a_joiner(tmp_path: Path, stored: bool) -> None:
    """Said once, at the row, and not as somebody without a trace as well; whether last quarter is stored or sent along."""
    before = check(written(named("SP001", "SP002", "SP003", "SP004")).encode(), file_name=NAME)
    rows = written([row | {"quarter": "2026-Q4"} for row in named("sp001", "SP002", "Sp003")]).encode()
    with Records.open(tmp_path / "records.duckdb", pepper=Pepper(b"only for tests, and long enough")) as records:
        if stored:
            submit(check(template(TABLES["organisations"]).encode(), file_name="organisations.csv"), records, by="test")
            submit(before, records, by="test")
            report = check(rows, file_name=LATER, records=records)
        else:
            report = check(rows, file_name=LATER, companions={"workforce": cast(pl.DataFrame, before.frame)})

    assert asked(report) == [
        (None, "ORG-01", "vanished"),
        (2, "sp001", "other case than before"),
        (4, "Sp003", "other case than before"),
    ]
    assert [one.count for one in report.queries if one.code == "vanished"] == [1]
