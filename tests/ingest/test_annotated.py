"""The file with its problems beside the cells."""

import csv
import io

from dashboard.ingest import check
from dashboard.ingest.annotated import annotated
from tests.ingest.workforce_file import COLUMNS, NAME, people, spoilt, written


def rows(content: bytes) -> list[dict[str, str]]:
    """The annotated rows of a file, by header."""
    report = check(content, file_name=NAME)
    return list(csv.DictReader(io.StringIO(annotated(content, report).decode("utf-8-sig"), newline="")))


def test_the_problem_stands_beside_its_cell() -> None:
    """In the next column, which only columns with a problem have."""
    found = rows(spoilt(1, fte="x", salary="900000").encode())
    header = list(found[0])

    assert header[header.index("fte") + 1] == "What is wrong with fte"
    assert "What is wrong with grade" not in header
    assert (found[1]["Row"], found[1]["fte"]) == ("3", "x")
    assert "must be a number" in found[1]["What is wrong with fte"]
    assert "looks like something else" in found[1]["What is wrong with salary"]
    assert found[0]["What is wrong with fte"] == ""


def test_a_row_that_breaks_off_is_named_too() -> None:
    """Its cells cannot be told apart, so the words stand for the row."""
    found = rows((written(people()) + "ORG-01,2026-Q3\n").encode())

    assert [row["Row"] for row in found] == ["2", "3", "4", "5", "6", "7", "8"]
    assert "This row has 2 cells" in found[-1]["What is wrong with staff_id"]


def test_nothing_personal_is_in_it() -> None:
    """A value that names a person is masked, and a column that does is left out."""
    content = spoilt(1, team_id="a.b@example.org").replace("\n", ",x\n").replace(",x", ",email", 1).encode()
    text = annotated(content, check(content, file_name=NAME)).decode("utf-8-sig")

    assert "a.b@example.org" not in text
    assert "***" in text
    assert ",email" not in text.splitlines()[0]


def test_it_can_be_sent_again() -> None:
    """Mended, it is accepted by the reader that wrote it: our own columns are left out with a notice."""
    content = spoilt(1, fte="x").encode()
    mended = annotated(content, check(content, file_name=NAME)).replace(b",x,", b",0.8,")
    report = check(mended, file_name=NAME)

    assert report.accepted
    assert report.frame is not None
    assert report.frame.equals(check(spoilt(1, fte="0.8").encode(), file_name=NAME).frame)
    assert set(report.mapping) == set(COLUMNS)
