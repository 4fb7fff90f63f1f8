"""Programmes whose effect is known: each way of comparing finds it, and finds nothing where there is nothing."""

import pytest

from tests.estimators.protection import LEAST, MOST
from tests.estimators.trials import changed, followed, matched

FALSE_FINDINGS = 0.07
RUNS = 1200


@pytest.mark.parametrize("effect", [0.0, 0.15])
def test_matching_finds_what_is_there(effect: float) -> None:
    """Protected counts of both sides, people of whom those least promoted take part most."""
    found = matched(effect, RUNS)

    assert LEAST <= found.covered <= MOST
    assert (found.found <= FALSE_FINDINGS) if effect == 0 else (found.found > 0.5)


def test_without_matching_the_programme_would_look_harmful() -> None:
    """So the trial above could fail: the plain comparison misses the truth far too often."""
    assert matched(0.0, 200, alike=False).found > 0.3


@pytest.mark.parametrize("effect", [0.0, 0.15])
def test_differences_in_differences_find_what_is_there(effect: float) -> None:
    """Both sides drift upwards alike; only what is more than that counts."""
    found = changed(effect, 4000)

    assert LEAST <= found.covered <= MOST
    assert (found.found <= FALSE_FINDINGS) if effect == 0 else (found.found > 0.5)


def test_nobody_is_credited_for_having_survived_to_finish() -> None:
    """A course that changes nothing: counted from its start it seems to keep people, from its end it does not."""
    naive, honest = (followed(1.0, 600, landmark=one) for one in (False, True))

    assert naive.found > 0.5
    assert honest.found <= FALSE_FINDINGS
    assert LEAST <= honest.covered <= MOST


def test_from_the_landmark_a_real_effect_is_found() -> None:
    """Leaving at less than half the pace."""
    found = followed(0.4, 600, landmark=True)

    assert LEAST <= found.covered <= MOST
    assert found.found > 0.5
