"""Columns under each other's header."""

from dashboard.ingest import check
from tests.ingest.workforce_file import NAME, people, written


def codes(rows: list[dict[str, str]]) -> list[tuple[int | None, str | None]]:
    """Which columns are said to be swapped."""
    report = check(written(rows).encode(), file_name=NAME)
    return [(problem.row, problem.column) for problem in report.problems if problem.code == "swapped column"]


def test_two_columns_under_each_other_s_header_are_both_named() -> None:
    """Once each, at the header, besides their cells."""
    rows = [row | {"gender": row["age_band"], "age_band": row["gender"]} for row in people()]

    assert codes(rows) == [(1, "gender"), (1, "age_band")]


def test_a_few_wrong_cells_are_no_swap() -> None:
    """Nor are many that belong nowhere."""
    few = people()
    few[0]["gender"] = "25-34"

    assert codes(few) == codes([row | {"gender": "M1"} for row in people()]) == []


def test_ethnicity_under_the_gender_header_is_named() -> None:
    """With both names, whether the other column is there twice or exchanged."""
    twice = [row | {"gender": row["ethnic_group"]} for row in people()]
    exchanged = [row | {"gender": row["ethnic_group"], "ethnic_group": row["gender"]} for row in people()]
    report = check(written(twice, headers={"gender": "Gender"}).encode(), file_name=NAME)

    assert "Gender holds what belongs in ethnic_group" in report.problems[0].message
    assert codes(exchanged) == [(1, "ethnic_group"), (1, "gender")]
