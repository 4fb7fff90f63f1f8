"""Questions about what is unusual, asked once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.errors import UserError
from dashboard.ingest import Report, check, submit
from dashboard.ingest.queries import LONGEST, check_words, queries
from dashboard.records import Pepper, Records
from data_models import TABLES, template
from tests.ingest.workforce_file import people, written


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    """Records that know one organisation."""
    with Records.open(tmp_path / "records.duckdb", pepper=Pepper(b"only for tests, and long enough")) as opened:
        submit(check(template(TABLES["organisations"]).encode(), file_name="organisations.csv"), opened, by="test")
        yield opened


def report(records: Records, quarter: str, *pay: str) -> Report:
    """The report on one quarter, in which the first people earn so much; nobody in it leaves."""
    rows = [row | {"quarter": quarter, "leaving_date": "", "leaving_reason": ""} for row in people()]
    for row, salary in zip(rows, pay, strict=False):
        row["salary"] = salary
    return check(written(rows).encode(), file_name=f"workforce_{quarter}.csv", records=records)


def test_a_rule_is_one_question_however_many_it_speaks_of(records: Records) -> None:
    """All of it is open until somebody explains it."""
    (query,) = queries(report(records, "2026-Q3", "900000", "800000"), records)

    assert (query.code, len(query.problems), query.open) == ("salary_a_year", 2, 2)
    assert len(set(query.subjects)) == 2


def test_an_explanation_holds_next_quarter_for_the_same_person_and_value(records: Records) -> None:
    """It is carried over; another person's, or another value, is asked about."""
    first = report(records, "2026-Q3", "900000")
    given = queries(first, records)[0].explained("Director of three charities.")
    submit(first, records, by="test", explanations=given)
    later = report(records, "2026-Q4", "900000", "800000")
    (query,) = queries(later, records)

    assert (query.open, list(query.earlier.values())) == (1, ["Director of three charities."])

    submit(later, records, by="test", explanations=query.explained("Also a director."))

    assert queries(report(records, "2027-Q1", "900000", "800000"), records)[0].open == 0
    assert queries(report(records, "2027-Q1", "900001", "800000"), records)[0].open == 1


def test_the_records_do_not_learn_who_it_is(records: Records) -> None:
    """What is kept names nobody."""
    first = report(records, "2026-Q3", "900000")
    submit(first, records, by="test", explanations=queries(first, records)[0].explained("Right all the same."))
    with records.cursor() as cursor:
        kept = str(cursor.execute("SELECT * FROM explanation").fetchall())

    assert "S-0001" not in kept
    assert "900000" not in kept


def test_an_event_of_a_quarter_is_of_that_quarter(records: Records) -> None:
    """Who left no trace this time is not the same as who leaves none next time."""
    submit(report(records, "2026-Q2"), records, by="test")
    short = written([row | {"quarter": "2026-Q3", "leaving_date": "", "leaving_reason": ""} for row in people()[:5]])
    (query,) = queries(check(short.encode(), file_name="workforce_2026-Q3.csv", records=records), records)

    assert (query.code, query.open) == ("vanished", 1)


@pytest.mark.parametrize(
    "words", ["", "ok", "x" * (LONGEST + 1), "Ask jo.b@example.org about it.", "AB123456C is right here"]
)
def test_an_explanation_is_a_sentence_and_names_nobody(words: str) -> None:
    """It is kept, so it is read before."""
    with pytest.raises(UserError):
        check_words(words)


def test_spaces_are_tidied() -> None:
    """Nothing else is changed."""
    assert check_words("  Two   posts at once. ") == "Two posts at once."


def test_columns_that_hold_the_same_are_asked_about_once(records: Records) -> None:
    """It is a way of keeping records: next quarter nobody is asked again."""
    asked = []
    for quarter in ("2026-Q3", "2026-Q4"):
        rows = [row | {"quarter": quarter, "team_id": row["staff_id"], "leaving_date": "", "leaving_reason": ""}
                for row in people()]  # fmt: skip
        given = check(written(rows).encode(), file_name=f"workforce_{quarter}.csv", records=records)
        asked += [query.subjects for query in queries(given, records) if query.code == "same values"]

    assert len(asked) == 2
    assert asked[0] == asked[1]
