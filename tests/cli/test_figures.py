"""Reading figures from a terminal: the same gate, and output that programs can read."""

import csv
import io
import json
from pathlib import Path

import pytest

from dashboard.cli.application import run
from dashboard.cli.figures import conditions, names
from dashboard.errors import NotReleasedError, UserError

AFTER = ["value", "lower", "upper", "numerator", "denominator", "unit", "status", "note"]


def test_breakdowns_are_split_at_commas() -> None:
    """Spaces and a trailing comma do no harm."""
    assert names("region, ethnic_group,") == ["region", "ethnic_group"]
    assert names("") == []


def test_conditions_keep_everything_after_the_first_equals_sign() -> None:
    """A label may itself hold `=`, spaces or commas."""
    given = ["region=North East", "ethnic_group_detailed=Other, a=b"]

    assert conditions(given) == {"region": "North East", "ethnic_group_detailed": "Other, a=b"}


@pytest.mark.parametrize("wrong", [["region"], ["=London"], ["region="], ["region=London", "region=Wales"]])
def test_a_condition_that_cannot_be_meant_is_refused(wrong: list[str]) -> None:
    """A filter has one column and one value."""
    with pytest.raises(UserError, match="--where takes"):
        conditions(wrong)


def test_csv_is_pure_and_tidy(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first line is the header, hidden figures are empty with status c, and nothing else is printed."""
    assert run(["figures", "headcount", "--by", "ethnic_group", "--where", "quarter=2026-Q3"]) == 0

    told = capsys.readouterr()
    rows = list(csv.DictReader(io.StringIO(told.out)))
    assert told.err == ""
    assert list(rows[0]) == ["indicator", "quarter", "ethnic_group", *AFTER]
    assert [row["ethnic_group"] for row in rows] == ["Asian", "Black", "Mixed", "White", "Other", "Unknown"]
    assert {row["status"]: bool(row["value"]) for row in rows} == {"": True, "c": False}


def test_json_holds_the_same_figures(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list of records with the same columns; an empty value is null."""
    assert run(["figures", "headcount", "--where", "ethnic_group=White", "--format", "json"]) == 0

    (row,) = json.loads(capsys.readouterr().out)
    assert list(row) == ["indicator", "quarter", *AFTER]
    assert row["value"] % 5 == 0


@pytest.mark.parametrize(
    "question",
    [
        ["nonsense"],
        ["headcount", "--by", "staff_id"],
        ["headcount", "--by", "region,grade,contract_type"],
        ["headcount", "--where", "region=Atlantis"],
        ["headcount", "--where", "quarter=1999-Q1"],
        ["headcount", "--where", "ethnic_group=White;Black"],
    ],
)
def test_everything_that_is_not_declared_gets_the_same_words(
    question: list[str], published: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing can be learned from how a question is refused."""
    assert run(["figures", *question]) == 2

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == f"equity-monitor: {NotReleasedError.WORDS}\n"


def test_without_a_release_the_way_to_one_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """One line, exit code 2."""
    assert run(["figures", "headcount"]) == 2
    assert "equity-monitor publish" in capsys.readouterr().err
