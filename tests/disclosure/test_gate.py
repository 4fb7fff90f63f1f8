"""The gate, at its edges."""

import numpy as np
import pytest

from dashboard.disclosure.gate import passes
from dashboard.disclosure.policy import Policy


@pytest.mark.parametrize(
    ("people", "organisations", "largest", "shown"),
    [
        (5, 3, 3, True),
        (4, 3, 2, False),
        (100, 2, 50, False),
        (100, 3, 80, True),
        (100, 3, 81, False),
        (0, 0, 0, False),
    ],
    ids=["just enough", "too few people", "two organisations", "80 % from one", "81 % from one", "nobody"],
)
def test_the_edges(people: int, organisations: int, largest: int, shown: bool, viewer: Policy) -> None:
    """Five people, three organisations and four fifths from one of them are just allowed."""
    found = passes(np.array([people]), np.array([organisations]), np.array([largest]), viewer, viewer.floor)

    assert found.tolist() == [shown]
