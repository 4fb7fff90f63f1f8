"""Paired change from a file."""

import pytest

from tests.cli.calculator.asking import Asking
from tests.estimators.test_paired import SLEEP


def test_students_sleep(asking: Asking) -> None:
    """1.58 (0.70 to 2.46), t 4.0621, dz 1.2846, gz 1.1745; a row without both answers is left out and told."""
    file = asking.file("pre,post", *zip(*SLEEP, strict=True), (1, ""))
    found = asking.answer("paired", file)

    assert [found["value"], found["lower"], found["upper"]] == pytest.approx([1.58, 0.70, 2.46], abs=5e-4)
    assert [found["t"], found["dz"], found["gz"], found["d_av"]] == pytest.approx(
        [4.0621, 1.2846, 1.1745, 0.8322], abs=5e-5
    )
    assert (found["pairs"], found["left_out"], found["verdict"]) == (10, 1, "change shown")
    assert "a rise. 1 without both answers are left out." in asking.text("paired", file)


def test_doubt_says_what_it_would_take(asking: Asking) -> None:
    """With four times the pairs an interval is half as wide."""
    found = asking.answer("paired", asking.file("pre,post", (1, 2), (2, 1), (3, 5), (4, 4)))

    assert found["verdict"] == "cannot tell yet"
    assert found["more_people"] > 4


def test_nobody_changing_is_an_answer(asking: Asking) -> None:
    """No t, and no error."""
    found = asking.answer("paired", asking.file("pre,post", (1, 1), (2, 2)))

    assert (found["value"], found["t"], found["more_people"]) == (0, None, None)


def test_one_pair_is_refused(asking: Asking) -> None:
    """There is no spread in one."""
    assert "two people or more" in asking.refusal("paired", asking.file("pre,post", (1, 2), (3, "")))
