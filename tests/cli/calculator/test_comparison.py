"""Which groups are compared."""

import pytest

from dashboard.cli.calculator.comparison import OTHERS, compared
from dashboard.errors import UserError


def test_a_group_of_a_usual_name_is_the_reference() -> None:
    """Whatever its size."""
    found = compared(["Black", "Black", "White"])

    assert (found.group, found.reference) == ("Black", "White")
    assert found.in_group.tolist() == [True, True, False]


def test_else_the_largest_is() -> None:
    """And of equal ones the first by name."""
    assert compared(["a", "b", "b"]).reference == "b"
    assert compared(["b", "a"]).reference == "a"


def test_of_several_groups_all_others_are_taken_together() -> None:
    """Unless one is asked for."""
    together, one = compared(["x", "y", "White"]), compared(["x", "y", "White"], "X", "white")

    assert (together.group, together.in_group.tolist()) == (OTHERS, [True, True, False])
    assert (one.group, one.in_group.tolist(), one.in_reference.tolist()) == (
        "x",
        [True, False, False],
        [False, False, True],
    )


@pytest.mark.parametrize(
    ("labels", "group", "reference", "words"),
    [
        (["a", "a"], "", "", "one group only, a"),
        (["a", "b"], "c", "", "no group c; the groups are a, b"),
        (["a", "b"], "a", "a", "cannot be compared with itself"),
    ],
)
def test_what_cannot_be_compared_is_refused(labels: list[str], group: str, reference: str, words: str) -> None:
    """One group, a group that is not there, a group with itself."""
    with pytest.raises(UserError, match=words):
        compared(labels, group, reference)
