"""Questions are read by their shape: one parser, one refusal."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.disclosure.policies import POLICIES
from dashboard.disclosure.question import Question, parse
from dashboard.errors import NotReleasedError
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from tests.disclosure.indicators import HEADCOUNT

TABLES = POLICIES["viewer"].tables


def read(indicator: object = "headcount", by: object = (), where: object = None) -> Question:
    """Parse under the viewer's list."""
    given_where = {} if where is None else where
    return parse(indicator, by, given_where, indicators={"headcount": HEADCOUNT}, tables=TABLES)


def test_breakdowns_and_filters_together_pick_the_table() -> None:
    """By grade where region is London is answered from the table of both."""
    found = read(by=["grade"], where={"region": "London"})

    assert found == Question("headcount", DeclaredTable(("region", "grade")), ("grade",), {"region": "London"})


def test_a_characteristic_may_be_the_filter() -> None:
    """Grades of Black staff."""
    found = read(by=["grade"], where={"ethnic_group": "Black"})

    assert found.table == DeclaredTable(("grade",), "ethnic_group")


def test_the_order_of_breakdowns_makes_no_difference() -> None:
    """One table, one answer, in the table's order."""
    assert read(by=["grade", "region"]) == read(by=("region", "grade"))


def test_all_is_no_filter() -> None:
    """`All` neither restricts nor splits."""
    assert read(by=["grade"], where={"region": "All", "quarter": "All"}) == read(by=["grade"])


def test_the_quarter_is_always_there() -> None:
    """It may be named as a split, which changes nothing, and set as a filter."""
    assert read(by=["quarter", "grade"]) == read(by=["grade"])
    assert read(where={"quarter": "2026-Q3"}).where == {"quarter": "2026-Q3"}


def test_a_column_may_split_and_filter() -> None:
    """By region where region is London keeps the column."""
    assert read(by=["region"], where={"region": "London"}).by == ("region",)


REFUSED: dict[str, dict[str, object]] = {
    "an unknown indicator": {"indicator": "salaries"},
    "an indicator that is a list": {"indicator": ["headcount"]},
    "an unknown column": {"by": ["organisation_id"]},
    "a column twice": {"by": ["grade", "grade"]},
    "one string for many columns": {"by": "grade"},
    "no columns at all": {"by": None},
    "a column that is no text": {"by": [3]},
    "two characteristics": {"by": ["ethnic_group", "racially_minoritised"]},
    "a characteristic by another": {"by": ["ethnic_group"], "where": {"ethnic_group_detailed": "Irish"}},
    "an undeclared table": {"by": ["grade", "job_family"]},
    "three breakdowns": {"by": ["region", "grade"], "where": {"organisation_type": "specialist"}},
    "a filter on an unknown column": {"where": {"organisation_id": "ORG01"}},
    "a value that is no code": {"where": {"region": "Atlantis"}},
    "a code in another case": {"where": {"region": "london"}},
    "a list of values": {"where": {"region": ["London", "Wales"]}},
    "a list written as text": {"where": {"region": "London,Wales"}},
    "a range": {"where": {"quarter": "2026-Q1:2026-Q3"}},
    "no quarter": {"where": {"quarter": "2026-Q5"}},
    "a quarter and a line break": {"where": {"quarter": "2026-Q3\n"}},
    "a number": {"where": {"region": 7}},
    "nothing": {"where": {"region": None}},
    "an empty value": {"where": {"region": ""}},
    "filters that are no mapping": {"where": ["region=London"]},
}


@pytest.mark.parametrize("asked", REFUSED.values(), ids=REFUSED)
def test_everything_else_is_refused_in_the_same_words(asked: Mapping[str, object]) -> None:
    """Whatever is wrong with a question, the answer is the same."""
    with pytest.raises(NotReleasedError) as refused:
        read(**asked)

    assert str(refused.value) == NotReleasedError.WORDS


words = st.sampled_from(
    [*BREAKDOWNS, *CHARACTERISTICS, "quarter", "headcount", "London", "Black", "2026-Q3", "All", ""]
)
one = st.none() | st.integers() | words
anything = one | st.lists(one, max_size=3) | st.dictionaries(words, one, max_size=3)


@given(anything, anything, anything)
def test_no_shape_gets_past_the_parser(indicator: object, by: object, where: object) -> None:
    """Any input is either a question on the list or refused; there is no third way."""
    try:
        found = parse(indicator, by, where, indicators={"headcount": HEADCOUNT}, tables=TABLES)
    except NotReleasedError:
        return
    assert found.table in TABLES
