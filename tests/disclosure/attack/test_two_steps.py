"""Beliefs in two steps: exactly what carrying every state through every cell gives."""

import numpy as np
import pytest

from dashboard.disclosure.attack.case import Case, laid
from dashboard.disclosure.attack.observations import Observations
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.two_steps import TwoSteps
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import roster, seen_in, surface_of, times

BROAD = DeclaredTable(("grade",), "ethnic_group")
MINORITISED = DeclaredTable((), "racially_minoritised")
DETAILED = DeclaredTable(("organisation_type",), "ethnic_group_detailed")


@pytest.fixture(scope="module")
def mixed() -> Roster:
    """Some forty people on two grades, in two types of organisation."""
    return roster(
        [
            *times(9, label="African"),
            *times(4, label="Indian", grade="Executive"),
            *times(12, grade="Executive"),
            *times(7, label="Irish", organisation_type="mainstream"),
            *times(8, organisation_type="mainstream", grade="Executive"),
            {"label": "Not stated", "grade": "Executive"},
        ]
    )


@pytest.fixture(params=[[BROAD, MINORITISED, DETAILED], [BROAD], [DETAILED], [MINORITISED]], ids=str)
def both(request: pytest.FixtureRequest, mixed: Roster) -> tuple[Case, Observations]:
    """A case and its counts: broad figures, detailed ones, both, or hardly any."""
    case, _ = laid(mixed, surface_of(mixed, request.param))
    return case, seen_in(case)


def test_two_steps_are_one(both: tuple[Case, Observations]) -> None:
    """Beliefs and what they sum to are those of every state carried through every cell."""
    case, seen = both
    weights = np.random.default_rng(3).normal(size=seen.counts.size)
    steps = TwoSteps.of_case(case, seen)
    score = np.exp(np.log(case.prior) + seen.spread(weights))
    belief = steps.belief(weights)

    assert np.allclose(steps.whole(belief), score / score.sum(axis=1, keepdims=True))
    assert np.allclose(belief.mass, np.log(score.sum(axis=1)))


def test_expected_counts_are_those_of_the_whole_belief(both: tuple[Case, Observations]) -> None:
    """Counts expected from two steps are those expected from what the steps make together."""
    case, seen = both
    steps = TwoSteps.of_case(case, seen)
    belief = steps.belief(np.random.default_rng(4).normal(size=seen.counts.size))

    assert np.allclose(steps.expected(belief), seen.expected(steps.whole(belief)))


def test_there_are_no_more_histories_than_detailed_figures_tell_apart(mixed: Roster) -> None:
    """Grades part people into more cohorts, but figures of detailed groups know two types of organisation only."""
    case, _ = laid(mixed, surface_of(mixed, [BROAD, DETAILED]))
    steps = TwoSteps.of_case(case, seen_in(case))

    assert len(steps.within) == 2 < case.cohorts.size.size
