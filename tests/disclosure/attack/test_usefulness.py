"""Usefulness: a release that shows too little, or figures too far off, is not good enough either."""

from collections.abc import Callable, Collection

import numpy as np
import pytest

from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.surface import Surface, nothing
from dashboard.disclosure.attack.usefulness import MOST_ERROR, usefulness
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import roster, surface_of, times

TABLE = DeclaredTable((), "racially_minoritised")
BROAD = TABLE.by("ethnic_group")


@pytest.fixture
def people() -> Roster:
    """Eighty White people and 20 Indian ones."""
    return roster([*times(80), *times(20, label="Indian")])


@pytest.fixture
def surface(people: Roster) -> Surface:
    """The truth about them."""
    return surface_of(people, [TABLE])


def test_the_truth_is_useful(people: Roster, surface: Surface) -> None:
    """Exact counts show everybody and are off by nothing."""
    found = usefulness(surface, people)

    assert (found.shown, found.error, found.enough) == (1.0, 0.0, True)


def test_hiding_everything_is_useless(people: Roster, surface: Surface) -> None:
    """A product that shows nothing is off by nothing, and fails all the same."""
    found = usefulness(nothing(surface), people)

    assert (found.shown, found.error, found.enough) == (0.0, 0.0, False)


def test_people_in_shown_cells_are_counted(people: Roster, surface: Surface) -> None:
    """Hiding the cell of a fifth of all people leaves four fifths shown, which is under the bar."""
    counts = np.where(surface[TABLE] == 20, np.nan, surface[TABLE])
    found = usefulness({TABLE: counts}, people)

    assert found.shown == pytest.approx(0.8)
    assert not found.enough


def test_error_is_a_root_mean_square_over_shown_cells(people: Roster, surface: Surface) -> None:
    """One of three figures off by three is off by the root of three on average; beyond the bar it is too much."""
    off = {TABLE: np.where(surface[TABLE] == 20, 23, surface[TABLE])}

    assert usefulness(off, people).error == pytest.approx(3**0.5)
    assert usefulness(off, people).enough
    assert not usefulness({TABLE: surface[TABLE] + MOST_ERROR + 1}, people).enough


def test_a_quarter_that_was_not_counted_yet_hides_nobody(people: Roster, surface: Surface) -> None:
    """What is counted once a year has no figure before the first year is over: that is not suppression."""
    half_hidden = {**surface, **nothing(surface_of(people, [BROAD]))}

    assert usefulness(surface, people, None, lambda _: people.quarters).shown == 0.0
    assert usefulness(half_hidden, people).shown == pytest.approx(0.5)
    assert usefulness(half_hidden, people, None, waiting_for(BROAD, people)).shown == 1.0


def waiting_for(table: DeclaredTable, people: Roster) -> Callable[[DeclaredTable], Collection[str]]:
    """Have one table wait in every quarter, and no other in any."""
    return lambda one: people.quarters if one == table else ()


def test_no_tables_at_all_are_useless(people: Roster) -> None:
    """An empty release shows nobody."""
    assert not usefulness({}, people).enough
