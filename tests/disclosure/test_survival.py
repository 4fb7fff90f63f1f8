"""Survival curves: near the truth, and without a step that counts people."""

import numpy as np
import pytest

from dashboard.disclosure.policy import Policy
from dashboard.disclosure.survival import LifeTable, life_table


def followed(people: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """People who leave at 8 % a quarter and are watched for up to 12."""
    rng = np.random.default_rng(seed)
    leaving = rng.geometric(0.08, people)
    watched = rng.integers(4, 13, people)
    return np.minimum(leaving, watched), leaving <= watched, np.arange(people) % 5


def gaps_to_truth(seed: int, policy: Policy) -> np.ndarray:
    """Published curve minus the life table of the true counts, quarter by quarter."""
    durations, events, organisations = followed(200, seed)
    table = life_table(durations, events, organisations, policy)
    at_risk = np.array([(durations >= quarter).sum() for quarter in table.quarters])
    happened = np.array([(durations[events] == quarter).sum() for quarter in table.quarters])
    return table.survival - np.cumprod(1 - happened / at_risk)


def test_the_curve_is_near_the_exact_one(viewer: Policy) -> None:
    """Groups of two hundred: typically within two and a half points of the life table of the true counts, and less than one to one side."""
    gaps = np.concatenate([gaps_to_truth(seed, viewer) for seed in range(60)])

    assert np.sqrt((gaps**2).mean()) < 0.025
    assert abs(gaps.mean()) < 0.01


def test_no_step_counts_people(viewer: Policy) -> None:
    """Every number printed is a difference of midpoints of six."""
    table = life_table(*followed(200), viewer)

    assert not (table.events % 3).any()
    assert not (table.at_risk % 3).any()


@pytest.mark.parametrize("people", [20, 40, 200])
def test_event_counts_cannot_be_read_off_the_curve(people: int, viewer: Policy) -> None:
    """Steps times people at risk, rounded, are the true events in few quarters: by luck, not by reading."""
    hits = steps = 0
    for seed in range(40):
        durations, events, organisations = followed(people, seed)
        table = life_table(durations, events, organisations, viewer)
        before = np.concatenate([[1.0], table.survival])[:-1]
        read = np.rint((1 - table.survival / before) * table.at_risk)
        true = np.array([(durations[events] == quarter).sum() for quarter in table.quarters])
        busy = true > 0
        hits, steps = hits + int((read[busy] == true[busy]).sum()), steps + int(busy.sum())

    assert (steps == 0) == (people < viewer.survival_start)
    assert hits <= 0.25 * steps


def test_the_curve_is_cut_where_few_are_left(viewer: Policy) -> None:
    """No quarter with fewer than ten at risk."""
    table = life_table(*followed(60), viewer)

    assert 0 < table.quarters.size < 12
    assert table.at_risk.min() >= viewer.survival_stop


def test_it_never_rises_and_stays_between_one_and_zero(viewer: Policy) -> None:
    """Even where rounding leaves more events than people."""
    everyone_leaves = np.ones(30, dtype=int), np.ones(30, dtype=bool), np.arange(30) % 3
    for table in (life_table(*everyone_leaves, viewer), life_table(*followed(40), viewer)):
        assert (np.diff(table.survival, prepend=1.0) <= 0).all()
        assert ((table.survival >= 0) & (table.survival <= 1)).all()


@pytest.mark.parametrize(("people", "organisations"), [(24, 5), (40, 2), (0, 0)], ids=["24", "two", "nobody"])
def test_too_few_people_or_organisations_give_an_empty_table(people: int, organisations: int, viewer: Policy) -> None:
    """Hidden and absent are alike."""
    durations, events, _ = followed(people)
    table = life_table(durations, events, np.arange(people) % max(organisations, 1), viewer)

    assert [getattr(table, name).size for name in LifeTable.__dataclass_fields__] == [0] * 5


def test_greenwoods_sum_widens_with_time(viewer: Policy) -> None:
    """The variance never falls along the curve."""
    assert (np.diff(life_table(*followed(300), viewer).variance, prepend=0) >= 0).all()
