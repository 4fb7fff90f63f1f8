"""The insider: what is left once somebody's own organisation is subtracted."""

import numpy as np
import pytest

from dashboard.disclosure.attack.insider import INSIDERS, seen_from_inside
from dashboard.disclosure.attack.roster import Roster
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import roster, surface_of, times

GROUPS, BY_GRADE = DeclaredTable((), "ethnic_group"), DeclaredTable(("grade",), "ethnic_group")


@pytest.fixture
def four() -> Roster:
    """Seven people of one organisation, four of another, two of a third, one of a fourth."""
    return roster(
        [
            *times(4, organisation="B", label="African"),
            *times(7, grade="Executive"),
            *times(2, organisation="C", label="Arab"),
            {"organisation": "D", "label": "Arab"},
        ]
    )


def test_the_largest_organisations_are_tried_and_their_people_known(four: Roster) -> None:
    """First the seven are subtracted, then the four, then the two; the one alone knows too little to be tried."""
    left = [others for others, _ in seen_from_inside(four, surface_of(four, [GROUPS]))]

    assert [others.people for others in left] == [7, 10, 12]
    assert len(left) == INSIDERS


def test_an_insider_sees_the_release_without_their_own_people(four: Roster) -> None:
    """What is left of exact counts is the exact counts of everybody else."""
    tables = [GROUPS, BY_GRADE]
    for others, counts in seen_from_inside(four, surface_of(four, tables)):
        plain = surface_of(others, tables)

        assert all(counts[table].tolist() == plain[table].tolist() for table in tables)


def test_what_is_hidden_stays_hidden(four: Roster) -> None:
    """Nobody can subtract from a figure that is not there."""
    hidden = {GROUPS: np.full((1, 6), np.nan)}

    assert all(np.isnan(counts[GROUPS]).all() for _, counts in seen_from_inside(four, hidden))


def test_one_organisation_alone_has_nothing_left_to_find() -> None:
    """Where everybody is known already nobody is attacked."""
    one = roster(times(5))

    assert list(seen_from_inside(one, surface_of(one, [GROUPS]))) == []
