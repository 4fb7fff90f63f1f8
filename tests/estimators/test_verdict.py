"""Verdicts: the four words at their edges, published cases, and how many more people it would take."""

import math

import pytest

from dashboard.estimators.ratio import miettinen_nurminen
from dashboard.estimators.verdict import Verdict, adverse_impact, judge


@pytest.mark.parametrize(
    ("ratio", "words", "worse_off"),
    [
        ((1.8, 1.1, 3.2), "disparity shown", "group"),
        ((1.25, 1.01, 1.6), "disparity shown", "group"),
        ((1.2, 1.05, 1.4), "small disparity", "group"),
        ((0.8, 0.7, 0.9), "small disparity", "reference"),
        ((0.79, 0.7, 0.9), "disparity shown", "reference"),
        ((1.0, 0.8, 1.25), "parity shown", None),
        ((1.0, 0.79, 1.2), "cannot tell yet", None),
        ((1.5, 0.6, 5.3), "cannot tell yet", None),
        ((math.nan, 2.1, math.nan), "disparity shown", "group"),
        ((0.0, 0.0, 1.1), "cannot tell yet", None),
        ((math.nan, math.nan, math.nan), "cannot tell yet", None),
    ],
    ids=str,
)
def test_the_words(ratio: tuple[float, float, float], words: str, worse_off: str | None) -> None:
    """Excludes 1 and at least 1.25 (or under 0.80); excludes 1; inside the band; anything else."""
    found = judge(*ratio, events=50, people=400)

    assert (found.words, found.worse_off) == (words, worse_off)


def test_fewer_than_five_events_settle_nothing() -> None:
    """Whatever the interval says."""
    assert judge(9.0, 1.5, 60.0, events=4, people=100).words == "cannot tell yet"


def test_a_councils_recruitment_is_judged_stage_by_stage() -> None:
    """Shortlisting shows a disparity that the council's own report missed; appointment cannot be told yet."""
    stages = {"shortlisted": (389, 920, 10, 43), "appointed": (117, 389, 2, 10), "end to end": (117, 920, 2, 43)}
    words = {
        stage: judge(
            *map(float, miettinen_nurminen(*counts)), events=counts[0] + counts[2], people=counts[1] + counts[3]
        )
        for stage, counts in stages.items()
    }

    assert words["shortlisted"] == Verdict("disparity shown", "group")
    assert (words["appointed"].words, words["end to end"].words) == ("cannot tell yet", "cannot tell yet")


def test_as_many_more_people_as_it_takes() -> None:
    """With the people it asks for, at the same rates, the verdict is settled; with half of them it is not."""
    counts = (60, 200, 45, 200)
    first = judge(*map(float, miettinen_nurminen(*counts)), events=105, people=400)
    assert first.more_people is not None

    def later(extra: float) -> str:
        grown = [count * (1 + extra / 400) for count in counts]
        return judge(*map(float, miettinen_nurminen(*grown)), events=grown[0] + grown[2], people=sum(grown[1::2])).words

    assert first.words == later(first.more_people / 2) == "cannot tell yet"
    assert later(first.more_people * 1.05) == "disparity shown"


@pytest.mark.parametrize(("rate", "adverse"), [(45, True), (48, False), (51, False)])
def test_the_official_four_fifths_example(rate: int, adverse: bool) -> None:
    """Selection rates 60, 45, 48 and 51 %: only 45 % is under four fifths, and exactly 0.80 is not (EEOC 1979)."""
    assert adverse_impact(rate, 100, 60, 100) == adverse


def test_few_events_ask_for_enough_people_to_have_five() -> None:
    """One event among 100 people: at the same rates it takes 400 more before anything can be said."""
    assert judge(math.nan, 0.5, math.nan, events=1, people=100).more_people == 400
    assert judge(math.nan, math.nan, math.nan, events=0, people=100).more_people is None


def test_an_open_end_asks_for_people_too() -> None:
    """None of 20 against 5 of 30: with as many more as it asks for, at the same rates, the bound comes to 1."""
    found = miettinen_nurminen(0, 20, 5, 30)
    asked = judge(math.nan, 1 / float(found.upper), math.nan, events=5, people=50).more_people
    assert asked is not None
    grown = 1 + asked / 50

    assert miettinen_nurminen(0, 20 * grown, 5 * grown, 30 * grown).upper == pytest.approx(1, abs=0.02)
    assert judge(0.0, 0.0, 1.1, events=50, people=400).more_people == 41
