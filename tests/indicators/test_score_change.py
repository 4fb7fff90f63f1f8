"""Changes of scores: mean, verdict, effect sizes, and who is missing."""

import numpy as np
import pytest

from dashboard.estimators.paired import paired_change
from dashboard.indicators.leadership_programme.confidence_change import INDICATOR
from dashboard.indicators.score_change import ScoreChange
from tests.indicators.changes import changed
from tests.indicators.courses import figure, table
from tests.indicators.people import IdentityCounts

UP = {"down 1": 10, "no change": 30, "up 1": 40, "up 2": 20}
BEFORE, LOWER = {2: 30, 3: 40, 4: 30}, {1: 30, 2: 30}


def test_mean_and_effect_are_those_of_the_paired_estimator_but_for_the_banding() -> None:
    """A hundred changes in steps of half a point, against the scores themselves; Sheppard's correction makes g a little larger."""
    steps = np.repeat([-0.5, 0, 0.5, 1], list(UP.values()))
    exact = paired_change(np.full(100, 2.5), 2.5 + steps)
    found = figure(INDICATOR, changed("leadership confidence", UP, BEFORE))

    assert found["value"] == pytest.approx(float(exact.mean.value))
    assert found["lower"] == pytest.approx(float(exact.mean.lower), abs=0.01)
    said = float(found["note"].split("Hedges g ")[1].split(",")[0])
    assert exact.gz_exact < said < 1.1 * exact.gz_exact


def test_it_says_where_people_began_and_who_is_missing() -> None:
    """Before, three eighths on average: 2.5 of 1 to 5. Those never scored again began lower."""
    note = figure(INDICATOR, changed("leadership confidence", UP, BEFORE, LOWER))["note"]

    assert "From 2.5 to 2.9 on a scale of 1 to 5." in note
    assert "About 60 more were scored before and never again; they began 0.8 points lower than the others." in note


def test_missing_people_who_began_alike_are_said_to() -> None:
    """No difference is made out of noise."""
    note = figure(INDICATOR, changed("leadership confidence", UP, BEFORE, BEFORE))["note"]

    assert "they began about where the others did" in note


def test_an_interval_across_nought_cannot_tell_and_says_how_many_more_would() -> None:
    """Forty people of whom as many as not moved: more would settle it."""
    found = figure(INDICATOR, changed("leadership confidence", {"down 1": 14, "no change": 10, "up 1": 16}))

    assert found["lower"] < 0 < found["upper"]
    assert "Cannot tell yet: about" in found["note"]
    assert "more people scored twice would settle it" in found["note"]


def test_of_few_people_the_signed_rank_test_stands_beside_it() -> None:
    """Under fifty pairs, on the bands; of a hundred there is none."""
    few = figure(INDICATOR, changed("leadership confidence", {"no change": 10, "up 1": 30}))["note"]
    many = figure(INDICATOR, changed("leadership confidence", UP))["note"]

    assert "Wilcoxon's test on the bands: p under 0.001." in few
    assert "Wilcoxon" not in many


def test_a_rise_of_something_bad_is_for_the_worse() -> None:
    """Which way is better belongs to the measure."""
    counts = IdentityCounts(changed("isolation", {"no change": 20, "up 1": 80}))
    found = ScoreChange("isolation", "lower").estimate(counts, table(INDICATOR))

    assert found["note"][0].startswith("A clear change for the worse.")


def test_noise_widens_it() -> None:
    """Released counts are not exact, and the interval knows."""
    plain, noisy = (figure(INDICATOR, changed("leadership confidence", UP), variance=one) for one in (0.0, 10.0))

    assert noisy["lower"] < plain["lower"] < plain["upper"] < noisy["upper"]
