"""A matched comparison from a file of people."""

import pytest

from tests.cli.calculator.asking import Asking

HEADER = "took_part,outcome,age,sex"
ABOARD = {
    ("adult", "man"): ((57, 175), (281, 1492)),
    ("adult", "woman"): ((140, 144), (176, 281)),
    ("child", "man"): ((5, 5), (24, 59)),
    ("child", "woman"): ((1, 1), (27, 44)),
}
"""Saved and aboard the Titanic, in first class and otherwise (Dawson 1995)."""


def test_first_class_on_the_titanic(asking: Asking) -> None:
    """35.4 points more without matching (Cunningham 2021); for those in first class 23.8 among people of their age and sex."""
    rows = [
        (took, int(person < saved), *alike)
        for alike, sides in ABOARD.items()
        for took, (saved, aboard) in zip((1, 0), sides, strict=True)
        for person in range(aboard)
    ]
    found = asking.answer("matched", asking.file(HEADER, *rows))

    assert found["crude"] == pytest.approx(0.354, abs=5e-4)
    assert found["value"] == pytest.approx(0.2375, abs=5e-4)
    assert (found["matched"], found["people"]) == (1, 325)
    assert found["verdict"] == "difference shown"
    assert abs(found["balance_before"]["sex"]) > 0.5


def test_people_unlike_any_other_are_no_comparison(asking: Asking) -> None:
    """Less than four fifths matched is refused, and so are sides without anybody and columns without anything."""
    apart = [(1, 1, "a"), (1, 0, "a"), (0, 1, "b"), (0, 0, "b")]

    assert "have anybody like them" in asking.refusal("matched", asking.file("took_part,outcome,grade", *apart))
    assert "nobody to compare" in asking.refusal("matched", asking.file("took_part,outcome,grade", (1, 1, "a")))
    assert "no column to match on" in asking.refusal("matched", asking.file("took_part,outcome", (1, 1), (0, 1)))
