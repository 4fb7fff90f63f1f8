"""Quarters of a workforce by pay: leftovers and ties as the statutory calculation has them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.estimators.pay_quarters import pay_quarters


@pytest.mark.parametrize(
    ("people", "sizes"),
    [(8, [2, 2, 2, 2]), (9, [3, 2, 2, 2]), (10, [3, 2, 3, 2]), (11, [3, 3, 3, 2]), (1, [1, 0, 0, 0])],
)
def test_where_people_left_over_go(people: int, sizes: list[int]) -> None:
    """One: lower. Two: lower and upper middle. Three: all but the upper."""
    assert pay_quarters(range(people), ["all"] * people)["all"].tolist() == sizes


def test_people_paid_the_same_at_a_boundary_are_divided_in_proportion() -> None:
    """40 women and men paid alike, ten of them in the lower quarter: nine women and one man, as the guidance has it."""
    pay = [*[1.0] * 70, *[9.4] * 40, *[20.0] * 210]
    groups = [*["men"] * 70, *["women"] * 36, *["men"] * 4, *["men"] * 210]
    found = pay_quarters(pay, groups)

    assert found["women"].tolist() == [9, 27, 0, 0]
    assert found["men"].tolist() == [71, 53, 80, 80]


@given(st.lists(st.tuples(st.integers(1, 6), st.sampled_from("ab")), min_size=1, max_size=60), st.randoms())
def test_everybody_is_in_one_quarter_whatever_the_order(people: list[tuple[int, str]], shuffler: object) -> None:
    """Groups add up to their own numbers, quarters to theirs, and the order of the file changes nothing."""
    mixed = list(people)
    shuffler.shuffle(mixed)  # type: ignore[attr-defined]
    found = pay_quarters([pay for pay, _ in people], [group for _, group in people])
    again = pay_quarters([pay for pay, _ in mixed], [group for _, group in mixed])

    for group, counts in found.items():
        assert counts.sum() == pytest.approx(sum(own == group for _, own in people))
        assert counts == pytest.approx(again[group])
    sizes = sum(found.values(), np.zeros(4))
    assert sizes == pytest.approx(np.rint(sizes))
    assert sizes.max() - sizes.min() <= 1 + 1e-9


def test_every_pay_needs_a_group() -> None:
    """A short column is refused."""
    with pytest.raises(ValueError, match="needs a group"):
        pay_quarters([1, 2], ["a"])
