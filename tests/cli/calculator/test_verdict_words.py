"""Verdicts in sentences."""

from dashboard.cli.calculator.verdict_words import details, judged, sentence
from dashboard.estimators.interval import Interval, floats
from dashboard.estimators.verdict import Verdict


def test_a_disparity_says_whose() -> None:
    """The group's or the reference's disadvantage."""
    assert (
        sentence(Verdict("disparity shown", "group"), "Black staff")
        == "Disparity shown, to the disadvantage of Black staff."
    )
    assert (
        sentence(Verdict("small disparity", "reference"))
        == "Small disparity, to the disadvantage of the reference group."
    )


def test_doubt_says_what_it_would_take() -> None:
    """As far as that can be known."""
    assert "about 1,200 more people" in sentence(Verdict("cannot tell yet", more_people=1200))
    assert sentence(Verdict("cannot tell yet")) == "Cannot tell yet."


def test_an_interval_is_judged() -> None:
    """And its additions are named."""
    found = judged(Interval(*floats(1.8, 1.1, 3.2)), events=50, people=400, level=0.95)

    assert details(found) == {"worse_off": "group", "more_people": None}
