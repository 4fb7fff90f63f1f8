"""What was asked of the calculator."""

import pytest

from dashboard.cli.calculator.request import Request
from dashboard.errors import UserError


def test_the_first_method_is_the_kinds_own() -> None:
    """Unless another is named, in any spelling."""
    assert Request("ratio", ()).chosen("score", "katz") == "score"
    assert Request("x", (), method=" Random_Allocation").chosen("t", "random-allocation") == "random-allocation"


def test_a_wrong_method_lists_the_right_ones() -> None:
    """In one sentence."""
    with pytest.raises(UserError, match="no method 'wilsen' for proportion; choose wilson or exact"):
        Request("proportion", (), method="wilsen").chosen("wilson", "exact")


@pytest.mark.parametrize("arguments", [(), ("a.csv", "b.csv")])
def test_one_file_is_one_file(arguments: tuple[str, ...]) -> None:
    """None and two are refused."""
    with pytest.raises(UserError, match="takes one CSV file"):
        Request("paired", arguments).file()
