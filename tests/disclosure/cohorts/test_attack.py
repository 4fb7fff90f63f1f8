"""Everything that evaluators may ask about participants, asked, subtracted and solved together."""

from dataclasses import replace
from datetime import date

import numpy as np
import polars as pl
import pytest

from tests.disclosure.cohorts.attacking import GROUPS, attacked
from tests.disclosure.cohorts.network import PEPPER, POLICY

MIX = {
    "by-and-for": (0.35, 0.30, 0.10, 0.05, 0.15, 0.05),
    "specialist": (0.20, 0.15, 0.08, 0.02, 0.50, 0.05),
    "mainstream": (0.10, 0.05, 0.05, 0.02, 0.73, 0.05),
}


def roster(seed: int, people: int = 420) -> pl.DataFrame:
    """Participants of four programmes from forty organisations."""
    draw = np.random.default_rng(seed)
    home = draw.integers(0, 40, people)
    kinds = [tuple(MIX)[one % 3] for one in home]
    groups = [draw.choice(GROUPS, p=MIX[kind]) for kind in kinds]
    regions = ("London", "North West", "South East", "Wales")
    return pl.DataFrame(
        {
            "person": [f"p{one:04}" for one in range(people)],
            "programme": [f"P-{one % 4}" for one in range(people)],
            "cohort": draw.choice(["2024", "2025", "2026"], people),
            "organisation": [f"ORG-{one:02}" for one in home],
            "organisation_type": kinds,
            "region": [regions[one % 4] for one in home],
            "grade": draw.choice(["Frontline", "Senior practitioner", "Team leader", "Manager"], people),
            "ethnic_group": groups,
            "completed": draw.choice(["yes", "no"], people, p=[0.8, 0.2]),
            "person_key": draw.integers(0, 2**32, people),
            "started_on": date(2025, 1, 6),
        }
    )


@pytest.mark.parametrize("seed", [1, 2])
def test_no_rare_secret_is_recovered(seed: int) -> None:
    """Nor more than three in a hundred of all."""
    found = attacked(roster(seed), POLICY, PEPPER)

    assert found.rare == 0
    assert found.people <= 0.03 * 420


def test_exact_answers_would_give_people_away() -> None:
    """So the attack works: the same questions, more of them and without protection, name many."""
    deeper = replace(POLICY, cohort_filters=3)

    assert attacked(roster(1, 90), deeper, None).rare > 10
