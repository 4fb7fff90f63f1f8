"""Reading figures from a terminal: the same gate, and output that programs can read."""

import pytest

from dashboard.cli.figures import conditions, names
from dashboard.errors import UserError


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
