"""A stratified ratio from a file."""

import pytest

from tests.cli.calculator.asking import Asking

HEADER = "stratum,group_events,group_total,reference_events,reference_total"


def test_tolbutamide(asking: Asking) -> None:
    """University Group Diabetes Program: 1.33 over age, 1.44 without (Rothman)."""
    found = asking.answer(
        "stratified-ratio", asking.file(HEADER, ("<55", 8, 106, 5, 120), ("55+", 22, 98, 16, 85)), "--outcome", "bad"
    )

    assert (found["value"], found["crude"]) == (pytest.approx(1.33, abs=5e-3), pytest.approx(1.44, abs=5e-3))
    assert found["strata"]["<55"]["value"] == pytest.approx(1.81, abs=5e-3)
    assert (found["method"], found["verdict"]) == ("mantel-haenszel", "cannot tell yet")


def test_a_verdict_that_strata_change_is_told(asking: Asking) -> None:
    """All the group in the grade that is seldom promoted: a disparity in all, none in either grade."""
    file = asking.file(HEADER, ("low", 90, 900, 10, 100), ("high", 50, 100, 450, 900))

    assert asking.answer("stratified-ratio", file)["strata_change_verdict"] is True
    assert "Without strata the verdict would be: disparity shown." in asking.text("stratified-ratio", file)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (("a", 9, 8, 1, 10), "Line 2: there are more events"),
        (("a", -1, 8, 1, 10), "is negative"),
        (("a", 1.5, 8, 1, 10), "not a whole number"),
        (("a", 0, 0, 1, 10), "No stratum has people of both"),
    ],
)
def test_bad_rows_are_refused(row: tuple[object, ...], words: str, asking: Asking) -> None:
    """By line."""
    assert words in asking.refusal("stratified-ratio", asking.file(HEADER, row))


def test_a_stratum_has_one_row(asking: Asking) -> None:
    """Twice is a mistake."""
    assert "is there twice" in asking.refusal(
        "stratified-ratio", asking.file(HEADER, ("a", 1, 8, 1, 9), ("a", 1, 8, 1, 9))
    )
