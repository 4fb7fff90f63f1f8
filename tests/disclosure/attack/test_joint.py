"""Solving everything together: what can be solved is, and noise that says nothing is believed by nobody."""

from dataclasses import replace

import numpy as np
import pytest

from dashboard.disclosure.attack import direct, joint
from dashboard.disclosure.attack.case import laid
from dashboard.disclosure.attack.scoring import judged
from dashboard.disclosure.attack.surface import nothing
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import claimed_of, roster, surface_of, triangle

TABLES = [DeclaredTable((name,), "ethnic_group") for name in ("grade", "region", "contract_type")]
GRADES, REGIONS = ("Trainee", "Manager", "Executive"), ("London", "Wales", "Scotland", "South East")
CONTRACTS = ("Permanent", "Agency", "Bank")


def test_tables_together_give_away_whom_no_table_does(viewer: Policy) -> None:
    """By each figure alone the first pair is Black in three cases of four; by all of them for certain."""
    case, _ = triangle()
    exact = replace(viewer, noise_variance=0.01, base=0, sticky_variance=0.0)
    made = list(joint.claims(case, exact))

    assert claimed_of(direct.claims(case), case, "direct", "ethnic_group") == ("Black", 0.75)
    for method in ("joint, entropy, noise x 1", "joint, linear, noisy"):
        code, score = claimed_of(made, case, method, "ethnic_group")
        assert code == "Black"
        assert score == pytest.approx(1, abs=0.03)


def test_every_idea_of_the_noise_claims_at_every_level(viewer: Policy) -> None:
    """One reconstruction for each share of the noise, and two by least squares; each claims coarse and fine."""
    case, _ = triangle()
    made = [(each.method, each.level) for each in joint.claims(case, viewer)]

    assert len(set(made)) == len(made) == (len(joint.TRUST) + 2) * 2


def test_pure_noise_gives_nobody_away(viewer: Policy) -> None:
    """Counts that have nothing to do with who is in a cell recover no secret by any reconstruction."""
    draw = np.random.default_rng(3)
    one = roster(
        {
            "label": str(draw.choice(["African", "Indian", "Irish"])),
            "grade": str(draw.choice(GRADES)),
            "region": str(draw.choice(REGIONS)),
            "contract_type": str(draw.choice(CONTRACTS)),
        }
        for _ in range(400)
    )
    noise = {
        table: draw.permuted(counts, axis=1) * (counts.sum(axis=1) > 0)[:, None]
        for table, counts in surface_of(one, TABLES).items()
    }
    case, truth = laid(one, noise)

    assert sum(judged(each, truth, case.cohorts.of).sum() for each in joint.claims(case, viewer)) == 0


def test_nothing_is_claimed_of_a_release_that_shows_nothing(viewer: Policy) -> None:
    """Where every figure is hidden there is nothing to solve."""
    one = roster([{}, {"label": "African"}])
    case, _ = laid(one, nothing(surface_of(one, TABLES)))

    assert list(joint.claims(case, viewer)) == []


def test_what_is_drawn_anew_is_noise_and_rounding(viewer: Policy) -> None:
    """Rounding at random to multiples of five adds a sixth of twenty-five on average to the noise's variance of three."""
    assert joint.fresh_variance(replace(viewer, noise_variance=3.0, base=5)) == pytest.approx(3 + 25 / 6)
