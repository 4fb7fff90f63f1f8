"""Inequality from a file."""

import math

import pytest

from tests.cli.calculator.asking import Asking


def test_known_shares(asking: Asking) -> None:
    """One to ten has a Gini of 0.3; one holder among four a Theil of ln 4."""
    ten = asking.answer("inequality", asking.file("amount", *range(1, 11)))
    four = asking.answer("inequality", asking.file("amount", 0, 0, 0, 1), "--method", "theil")

    assert (ten["value"], ten["method"]) == (pytest.approx(0.3), "gini")
    assert ten["lower"] < 0.3 < ten["upper"]
    assert (four["value"], four["gini"], four["hhi"]) == (pytest.approx(math.log(4)), 0.75, 1)


def test_within_and_between_are_the_whole(asking: Asking) -> None:
    """With a column group."""
    found = asking.answer("inequality", asking.file("amount,group", (1, "a"), (1, "b"), (1, "a"), (7, "b")))

    assert found["theil_within"] + found["theil_between"] == pytest.approx(found["theil"])
    assert found["groups"]["b"]["share"] == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("header", "rows", "words"),
    [
        ("amount", [(-5,), (3,)], "is negative"),
        ("amount", [(0,), (0,)], "nothing to share out"),
        ("amount,group", [(1, "a"), (2, "a")], "one group only"),
        ("amount", [], "is empty"),
    ],
)
def test_bad_files_are_refused(header: str, rows: list[tuple[object, ...]], words: str, asking: Asking) -> None:
    """One sentence."""
    assert words in asking.refusal("inequality", asking.file(header, *rows))
