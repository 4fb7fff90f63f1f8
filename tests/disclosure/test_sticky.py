"""The offset of a cell's name: same name, same offset; another pepper, another offset."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dashboard.disclosure.policy import Policy
from dashboard.disclosure.sticky import cell_name, keyed_numbers, sticky_offsets
from dashboard.records.pepper import Pepper

PARTS = [("region", "London"), ("grade", "Manager"), ("population", "people_in_post")]


@given(st.permutations(PARTS))
def test_the_order_of_columns_makes_no_difference(parts: list[tuple[str, str]]) -> None:
    """A cell has one name, however the question was put."""
    assert cell_name(parts) == cell_name(PARTS)


def test_names_of_different_cells_differ() -> None:
    """Nothing in a code can make one cell look like another."""
    assert cell_name([("a", "b=c")]) != cell_name([("a", "b"), ("c", "")])


def test_the_same_people_have_one_name_at_every_level() -> None:
    """White people are those who are not racially minoritised, and nobody is Unknown at one level only."""

    def name(level: str, code: str) -> str:
        return cell_name([("grade", "Manager"), (level, code)])

    assert name("ethnic_group", "White") == name("racially_minoritised", "no")
    assert name("ethnic_group", "Unknown") == name("racially_minoritised", "Unknown")
    assert name("ethnic_group", "Black") != name("racially_minoritised", "yes")
    assert name("ethnic_group", "White") != name("racially_minoritised", "Unknown")


def test_offsets_are_bounded_unbiased_and_of_the_policys_variance(viewer: Policy, pepper: Pepper) -> None:
    """Over many names: mean 0, variance 3, never more than 5."""
    found = sticky_offsets((f"cell {number}" for number in range(40_000)), viewer, pepper)

    assert np.abs(found).max() <= viewer.sticky_max
    assert abs(found.mean()) < 4 * np.sqrt(3 / found.size)
    assert abs(found.var() - viewer.sticky_variance) < 0.1


def test_offsets_belong_to_name_and_pepper(viewer: Policy, pepper: Pepper) -> None:
    """The same name under the same pepper never moves; another pepper moves most names."""
    names = [f"cell {number}" for number in range(500)]
    first = sticky_offsets(names, viewer, pepper)
    other = sticky_offsets(names, viewer, Pepper(b"another pepper of thirty-two bytes"))

    assert (first == sticky_offsets(names, viewer, pepper)).all()
    assert (first != other).mean() > 0.5


def test_no_names_give_no_numbers() -> None:
    """An empty table is no special case."""
    assert keyed_numbers([], b"key").size == 0
