"""Matching headers to columns."""

from dashboard.ingest.headers.mapping import map_headers
from data_models import TABLES

NAMES = tuple(column.name for column in TABLES["milestones"].columns())


def test_order_does_not_matter() -> None:
    """A column is found by its name, never by its place."""
    mapped = map_headers(TABLES["milestones"], NAMES[::-1], 1)

    assert mapped.places == {name: place for place, name in enumerate(NAMES[::-1])}
    assert mapped.problems == mapped.warnings == ()


def test_a_likeness_is_mentioned_and_not_taken() -> None:
    """`mile stone` may be `milestone`; the sender says so, not we."""
    headers = ("programme_id", "milestones_", *NAMES[2:])
    mapped = map_headers(TABLES["milestones"], headers, 4)

    assert "milestone" not in mapped.places
    assert [(problem.row, problem.column) for problem in mapped.problems] == [(4, "milestone")]
    assert "rename your column milestones_" in mapped.problems[0].message
    assert "If it is milestone, rename it" in mapped.warnings[0].message


def test_each_missing_and_repeated_column_is_named_once() -> None:
    """However often it is repeated."""
    mapped = map_headers(TABLES["milestones"], ("programme_id", "Programme ID", "PROGRAMME_ID"), 1)
    found = [(problem.column, problem.code) for problem in mapped.problems]

    assert found[0] == ("programme_id", "repeated column")
    assert {name for name, code in found if code == "missing column"} == {
        column.name for column in TABLES["milestones"].columns() if column.required and column.name != "programme_id"
    }


def test_what_the_sender_says_goes_before_the_rest() -> None:
    """A header means the column they chose; one they left out is left out, whatever it announces."""
    headers = ("programme_id", "due", *NAMES[2:], "email")
    mapped = map_headers(TABLES["milestones"], headers, 1, {"due": NAMES[1], "email": ""})

    assert mapped.taken["due"] == NAMES[1]
    assert mapped.problems == ()
    assert mapped.dropped == ("email",)


def test_a_file_of_another_table_is_told_in_one_sentence() -> None:
    """Nobody adds fourteen columns to a file that has the wrong name."""
    headers = tuple(column.name for column in TABLES["recruitment"].columns())
    found = map_headers(TABLES["workforce"], headers, 1)

    assert [one.code for one in found.problems] == ["another table"]
    assert "columns of recruitment, not of workforce" in found.problems[0].message


def test_a_file_that_lacks_columns_of_both_tables_is_not_taken_for_either() -> None:
    """What is missing is named, as ever."""
    found = map_headers(TABLES["workforce"], ("organisation_id", "quarter", "campaign_id", "applied"), 1)

    assert {one.code for one in found.problems} == {"missing column"}
