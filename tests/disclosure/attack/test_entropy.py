"""Maximum entropy: exact figures are solved exactly, noisy ones are believed as far as they deserve."""

import numpy as np
import pytest

from dashboard.disclosure.attack.case import Case, laid
from dashboard.disclosure.attack.entropy import reconstructed
from dashboard.disclosure.noise import Floats
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import roster, seen_in, surface_of, triangle

GROUPS = DeclaredTable((), "ethnic_group")


def black(case: Case, belief: Floats, person: int) -> float:
    """How far one person is believed to be Black."""
    return float(belief[case.cohorts.of[person], [name[1] for name in case.states.names].index("Black")])


def turnover() -> Case:
    """Nine of ten Black in one quarter, and nine of ten others in the next; a fifth is released too much each time."""
    one = roster(
        {"person": person, "quarter": quarter, "label": "African" if person % 10 else "Arab"}
        for quarter, people in (("2026-Q2", range(10)), ("2026-Q3", range(10, 20)))
        for person in people
    )
    surface = surface_of(one, [GROUPS])
    surface[GROUPS][:] += [0, -4, 0, 0, 4, 0]
    return laid(one, surface)[0]


def test_a_system_with_one_solution_is_solved() -> None:
    """Three figures, none of which tells of anybody, together tell of everybody in two of three pairs."""
    case, _ = triangle()
    belief = reconstructed(case, seen_in(case), 0.01)

    assert [black(case, belief, person) for person in range(6)] == pytest.approx([1, 1, 0.5, 0.5, 0, 0], abs=0.03)


def test_a_belief_is_a_probability() -> None:
    """Whatever the figures, each cohort's states sum to one and none is below nought."""
    belief = reconstructed(turnover(), seen_in(turnover()), 1.0)

    assert np.allclose(belief.sum(axis=1), 1)
    assert belief.min() >= 0


def test_figures_that_could_be_anything_change_nothing() -> None:
    """An attacker who expects endless noise keeps to what they knew beforehand."""
    case, _ = triangle()
    belief = reconstructed(case, seen_in(case), 1e9)

    assert np.allclose(belief, case.prior, atol=1e-4)


def test_an_offset_that_stays_with_the_name_is_allowed_for() -> None:
    """Where two quarters err alike, who expects that moves less from what they knew than who takes them for two."""
    case, seen = turnover(), seen_in(turnover())
    prior = black(case, case.prior, 0)
    fresh, sticky = (black(case, reconstructed(case, seen, 3.0, offset), 0) for offset in (0.0, 9.0))

    assert fresh < sticky < prior
