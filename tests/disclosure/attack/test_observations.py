"""Observations: each count once, as an equation that the truth solves."""

import numpy as np
import pytest

from dashboard.disclosure.attack.case import laid
from dashboard.disclosure.attack.observations import Observations
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.surface import nothing
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import roster, seen_in, surface_of, times

TOTAL, BY_GRADE = DeclaredTable((), "ethnic_group"), DeclaredTable(("grade",), "ethnic_group")
DETAILED = DeclaredTable((), "ethnic_group_detailed")
MINORITISED = DeclaredTable((), "racially_minoritised")


def quarters_of(*sizes: int, label: str = "African") -> Roster:
    """As many managers in each quarter, from 2025-Q4 on, as said: those who stay are the same people."""
    names = ("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3")
    return roster(
        {"person": person, "quarter": quarter, "label": label}
        for quarter, size in zip(names, sizes, strict=False)
        for person in range(size)
    )


@pytest.fixture(scope="module")
def mixed() -> Roster:
    """A dozen people on two grades and of four groups."""
    return roster(
        [
            *times(3, label="African"),
            *times(4, label="Indian", grade="Executive"),
            *times(4),
            {"label": "Not stated", "grade": "Executive"},
        ]
    )


def test_the_truth_solves_every_equation(mixed: Roster) -> None:
    """The counts expected of the true states are those of an exact release."""
    case, truth = laid(mixed, surface_of(mixed, [TOTAL, BY_GRADE, MINORITISED]))
    seen = seen_in(case)
    states = np.zeros((case.cohorts.size.size, len(case.states.names)))
    np.add.at(states, (case.cohorts.of, truth.state), 1)

    assert np.allclose(seen.expected(states / case.cohorts.size[:, None]), seen.counts)


def test_a_level_of_which_everything_is_hidden_says_nothing(mixed: Roster) -> None:
    """A network too small for detailed groups to be shown can still be attacked by the broader ones."""
    case, _ = laid(mixed, surface_of(mixed, [TOTAL, DETAILED]))
    case.counts["ethnic_group_detailed"][:] = np.nan
    seen = seen_in(case)

    assert seen.expected(case.prior).size == seen.counts.size
    assert seen.spread(np.ones(seen.counts.size)).shape == case.prior.shape


def test_spreading_is_expecting_turned_round(mixed: Roster) -> None:
    """What weights do to states is the transpose of what states do to counts, per head of each cohort."""
    case, _ = laid(mixed, surface_of(mixed, [TOTAL, BY_GRADE, MINORITISED]))
    seen, draw = seen_in(case), np.random.default_rng(1)
    states, weights = draw.random(case.prior.shape), draw.random(seen.counts.size)

    assert (states * case.cohorts.size[:, None] * seen.spread(weights)).sum() == pytest.approx(
        weights @ seen.expected(states)
    )


def test_what_was_said_before_is_said_once() -> None:
    """The same people in the next quarter, with the same counts, say nothing new; one person more does."""
    same, more = (quarters_of(11, 11), quarters_of(11, 12))

    assert seen_in(laid(same, surface_of(same, [TOTAL]))[0]).counts.size == 6
    assert seen_in(laid(more, surface_of(more, [TOTAL]))[0]).counts.size == 12


def test_a_figure_that_was_not_told_before_is_new() -> None:
    """The same people as in a quarter whose figure is hidden, or stands from earlier, have not been told of yet."""
    one = quarters_of(10, 12, 12)
    surface = surface_of(one, [TOTAL])
    surface[TOTAL][1] = np.nan
    seen = seen_in(laid(one, surface)[0])

    assert seen.counts.tolist() == [0, 10, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0]


def test_another_count_of_the_same_people_is_new() -> None:
    """Where a figure of the same people changes, both are kept: their mean is nearer to the truth than either."""
    one = quarters_of(11, 11)
    surface = surface_of(one, [TOTAL])
    surface[TOTAL][1, 1] = 15
    seen = seen_in(laid(one, surface)[0])

    assert seen.counts.size == 12


def test_a_coarser_count_of_the_same_people_is_left_out(mixed: Roster) -> None:
    """White is everybody who is not racially minoritised, and Unknown is Unknown: only the finer figure is kept."""
    surface = surface_of(mixed, [TOTAL, MINORITISED])
    seen = seen_in(laid(mixed, surface)[0])

    assert seen.shown["racially_minoritised"].tolist() == [[True, False, False]]
    assert seen.shown["ethnic_group"].all()
    surface[TOTAL][:] = np.nan
    assert seen_in(laid(mixed, surface)[0]).shown["racially_minoritised"].all()


def test_a_name_is_shared_by_quarters_and_by_nothing_else() -> None:
    """The same cell and group in another quarter has the same name, and other groups have others."""
    one = quarters_of(11, 12)
    seen = seen_in(laid(one, surface_of(one, [TOTAL]))[0])

    assert seen.name[:6].tolist() == seen.name[6:].tolist()
    assert len(set(seen.name)) == 6


def test_a_release_that_hides_everything_says_nothing(mixed: Roster) -> None:
    """Without any figure there is nothing to solve."""
    case, _ = laid(mixed, nothing(surface_of(mixed, [TOTAL, MINORITISED])))

    assert Observations.of(case) is None
