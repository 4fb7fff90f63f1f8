"""No events, everybody, one person, nobody, more events than people: a right number, NaN or a clear error, never a warning."""

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from dashboard.estimators import (
    bootstrap,
    competing,
    control_chart,
    difference,
    funnel,
    glass_ceiling,
    grouped_median,
    grouped_survival,
    hazard,
    holm,
    inequality,
    life_table,
    log_rank,
    mantel_haenszel,
    markov,
    onlyness,
    paired,
    pay_gap,
    pay_quarters,
    pipeline,
    proportion,
    race_disparity,
    rate,
    ratio,
    retention,
    survival,
)

EVENTS = [(0, 0), (0, 5), (5, 5), (0, 1), (1, 1), (6, 5), (float("nan"), 5)]
TWO = [(*one, *other) for one in EVENTS for other in EVENTS]


def quiet(compute: Callable[..., Any], *given: Any) -> list[float]:
    """Every number of an answer; any warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = compute(*given)
    parts = found if isinstance(found, tuple) else (found,)
    return [float(one) for part in parts for one in np.ravel(np.asarray(part, dtype=np.float64))]


@pytest.mark.parametrize(
    "compute", [proportion.wilson, proportion.exact, rate.exact, rate.byar, rate.rate, retention.nhs_stability]
)
def test_one_group(compute: Callable[..., Any]) -> None:
    """The estimate lies within its interval, or there is none."""
    for given in EVENTS:
        value, lower, upper = quiet(compute, *given)
        assert np.isnan(value) or lower <= value <= upper


@pytest.mark.parametrize(
    "compute",
    [
        difference.newcombe,
        difference.wald,
        ratio.miettinen_nurminen,
        ratio.katz,
        glass_ceiling.glass_ceiling,
        race_disparity.race_disparity,
    ],
)
def test_two_groups(compute: Callable[..., Any]) -> None:
    """No infinity, no number on the wrong side of its ends."""
    for given in TWO:
        value, lower, upper = quiet(compute, *given)
        assert not np.isinf([value, lower, upper]).any()
        assert np.isnan([value, lower]).any() or lower <= value + 1e-9
        assert np.isnan([value, upper]).any() or value <= upper + 1e-9


def test_more_events_than_people_is_no_ratio() -> None:
    """Nor a difference in the textbook's way; and where it happened to everybody there is no certainty."""
    assert np.isnan(quiet(ratio.miettinen_nurminen, 6, 5, 1, 5)).all()
    assert np.isnan(quiet(ratio.katz, 6, 5, 1, 5)).all()
    assert np.isnan(quiet(difference.wald, 6, 5, 1, 5)).all()
    assert quiet(mantel_haenszel.mantel_haenszel, [5], [5], [5], [5])[0] == 1
    assert np.isnan(quiet(mantel_haenszel.mantel_haenszel, [5], [5], [5], [5])[1:]).all()


@pytest.mark.parametrize(
    ("compute", "given"),
    [
        (mantel_haenszel.mantel_haenszel, ([], [], [], [])),
        (log_rank.log_rank, ([[5], [5]], [[0], [0]])),
        (hazard.hazard_ratio, ([1, 2, 3, 4], [0, 0, 0, 0], [1, 1, 0, 0])),
        (hazard.hazard_ratio, ([], [], [])),
        (pipeline.product, ([0, 0], [0, 0], [0, 0], [0, 0])),
        (onlyness.by_chance, (onlyness.Teams(np.array([0.0]), np.array([5.0])), 5)),
        (onlyness.only_ones, (onlyness.Teams(np.array([0.0]), np.array([5.0])),)),
        (bootstrap.bca, ([[], [1.0]], bootstrap.median_ratio)),
        (control_chart.p_chart, ([0, 0], [0, 0])),
        (funnel.limits, (1.5, 3)),
        (funnel.limits, (0.5, 0)),
        (inequality.gini, ([0, 0],)),
        (inequality.theil, ([],)),
        (pay_gap.mean_gap, ([], [1, 2])),
        (pay_gap.median_gap, ([1], [])),
        (markov.transitions, ([[0, 0], [0, 0]],)),
        (grouped_survival.grouped_hazard_ratio, ([], [], [], [])),
        (grouped_survival.mean_stay, ([1], [0], [0])),
        (grouped_median.grouped_median, ([0, 1], [0])),
    ],
)
def test_what_nobody_can_say_is_nan(compute: Callable[..., Any], given: tuple[Any, ...]) -> None:
    """And not nought, one or an infinity."""
    found = quiet(compute, *given)

    assert np.isnan(found).any()
    assert not np.isinf(found).any()


def test_curves_of_one_person_and_of_all() -> None:
    """Down to nought, with no surer interval than one person can give."""
    assert quiet(survival.kaplan_meier, [1], [1]) == [0, 0, 1]
    assert quiet(survival.kaplan_meier, [10], [0]) == [1, 1, 1]
    assert quiet(competing.aalen_johansen, [10], [[0, 0]]) == [0] * 6
    assert quiet(competing.aalen_johansen, np.zeros(0), np.zeros((0, 2))) == []
    assert quiet(life_table.tabulate, [1, 2], [0, 0]) == []


def test_a_tie_is_no_trouble() -> None:
    """Everybody paid alike, everybody gone at once, no p-value at all."""
    assert quiet(pay_gap.mean_pay_gap, [5, 5, 5], [5, 5, 5]) == [0, 0, 0]
    assert {name: part.tolist() for name, part in pay_quarters.pay_quarters([5] * 8, ["a", "b"] * 4).items()} == {
        "a": [1, 1, 1, 1],
        "b": [1, 1, 1, 1],
    }
    assert quiet(hazard.hazard_ratio, [1, 1, 1, 1, 2, 2], [1] * 6, [1, 0, 1, 0, 0, 1])[0] == pytest.approx(1.0)
    assert quiet(holm.holm, []) == []


def test_what_makes_no_sense_is_an_error_in_words() -> None:
    """One pair, one group, no step."""
    with pytest.raises(ValueError, match="two people or more"):
        paired.paired_change([1], [2])
    with pytest.raises(ValueError, match="two groups or more"):
        log_rank.log_rank([[5]], [[1]])
    with pytest.raises(ValueError, match="a step or more"):
        grouped_survival.mean_stay([], [], [])
    with pytest.raises(ValueError, match="needs a group"):
        pay_quarters.pay_quarters([5], ["a", "b"])
