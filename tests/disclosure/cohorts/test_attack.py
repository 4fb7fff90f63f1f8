"""Everything that evaluators may ask about participants, asked, subtracted and solved together."""

from datetime import date

import numpy as np
import polars as pl
import pytest

from dashboard.disclosure.cohorts.attack import GROUPS, Equation, Recovered, attacked, attacked_list, inside, told
from dashboard.disclosure.cohorts.cohort import declared
from tests.disclosure.cohorts.network import PEPPER, POLICY, network

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
    rows = roster(seed)
    found = attacked(rows, told(rows, POLICY, PEPPER))

    assert found.passed
    assert (found.secrets, found.rare) == (420, 0)


def test_exact_answers_would_give_people_away() -> None:
    """So the attack works: the same questions without protection name many."""
    rows = roster(1, 100)
    programmes, names = (rows[name].unique().sort().to_list() for name in ("programme", "cohort"))
    equations = [
        Equation(wide, GROUPS.index(cohort.value("ethnic_group")), float(inside(rows, cohort).sum()))
        for cohort in declared(programmes, names, POLICY)
        if cohort.value("ethnic_group") in GROUPS and (wide := inside(rows, cohort.without("ethnic_group"))).any()
    ]

    assert attacked(rows, equations).rare > 20


def test_participants_of_the_records_are_attacked_each_once() -> None:
    """Whoever has no ethnic group to be known is no secret; without anybody there is nothing to lose."""
    given = network()
    found = attacked_list(given, POLICY, PEPPER)
    nobody = given._replace(members=type(given.members)(given.members._frame.clear()))

    assert found.secrets == 140
    assert found.passed
    assert attacked_list(nobody, POLICY, PEPPER) == Recovered(0, 0, 0)


def test_the_bar_is_that_of_every_release() -> None:
    """One rare secret is too many, and so are more than three in a hundred."""
    assert Recovered(100, 3, 0).passed
    assert not Recovered(100, 4, 0).passed
    assert not Recovered(1000, 1, 1).passed
