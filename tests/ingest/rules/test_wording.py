"""Checks in plain words."""

import pytest

from dashboard.ingest.rules.wording import reason
from data_models import Column

FTE = Column("fte", "number", minimum=0, maximum=1, unit="share")


@pytest.mark.parametrize(
    ("check", "category", "part"),
    [
        ("not_nullable", "Blank", "must be filled in"),
        ("less_than_or_equal_to", "Bad value", "at least 0 and at most 1 (share)"),
        ("finite", "Bad value", "at least 0"),
        ("str_matches", "Wrong format", "not written as it should be"),
        ("something_new", "Bad value", "something_new"),
    ],
)
def test_each_check_has_a_category_and_names_its_rule(check: str, category: str, part: str) -> None:
    """A check nobody foresaw is still told."""
    found, words = reason(FTE, check)

    assert found == category
    assert part in words
    assert words.endswith(".")


def test_a_blank_ethnic_group_is_helped_on() -> None:
    """Blank, not stated and not collected are three things."""
    assert "Not collected" in reason(Column("ethnic_group", "classification"), "not_nullable")[1]
