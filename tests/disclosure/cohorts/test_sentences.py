"""What a comparison says."""

from dashboard.disclosure.cohorts import sentences
from dashboard.disclosure.cohorts.findings import NOTHING, Range, Side

MEMBERS, COMPARATORS = Side(20, 80), Side(24, 240)


def test_a_difference_that_is_shown() -> None:
    """Estimate, interval and people in one sentence, and what would have to be true for it to be wrong in another."""
    told = sentences.outcome("were promoted", MEMBERS, COMPARATORS, Range(15, 4, 27), "difference shown")

    assert told == (
        "Of about 80 people in the cohort 25% were promoted within a year of the course's end; of about 240 people alike who "
        "were on no programme 10%: 15 points more (95% interval 4 to 27)."
    )
    assert "4.4 times as common" in sentences.wrong_if("were promoted", 4.4, 2.1, "difference shown")
    assert sentences.wrong_if("were promoted", 4.4, 1.0, "cannot tell yet") == ""


def test_what_cannot_be_told_yet() -> None:
    """With what it would take, in people; also where no share can be shown at all."""
    some = sentences.outcome(
        "left", MEMBERS, COMPARATORS, Range(-2, -12, 8), "cannot tell yet", sentences.needed(40, 3, None)
    )
    none = sentences.outcome(
        "left", Side(None, 30), COMPARATORS, NOTHING, "cannot tell yet", sentences.needed(90, 3, 10)
    )

    assert some.startswith("Cannot tell yet. ")
    assert "2 points fewer (95% interval \u221212 to 8)" in some
    assert "about 40 more people in the cohort, each with 3 alike, to show a difference of this size." in some
    assert "too few to show" in none
    assert "about 90 more people in the cohort, each with 3 alike, to show a difference of 10 points." in none


def test_what_it_would_take() -> None:
    """No number is made up, and enough is said to be enough."""
    assert sentences.needed(None, 3, None) == ""
    assert sentences.needed(0, 3, 5).endswith("enough people by now to show a difference of 5 points")


def test_no_large_difference_is_said_to_be_one() -> None:
    """An interval within five points either way is an answer."""
    told = sentences.outcome("left", MEMBERS, COMPARATORS, Range(0, -4, 4), "no large difference")

    assert "as many (95% interval" in told
    assert told.endswith("Whatever difference there is, it is not large.")


def test_changes_and_what_went_before() -> None:
    """One point is not one points, and a drift beforehand is a warning."""
    assert "rose by 1 point more than" in sentences.study("It", Range(1, -3, 5), "then", "cannot tell yet")
    assert "changed as much as among" in sentences.study("It", Range(0, -3, 5), "then", "cannot tell yet")
    assert sentences.study("The share", NOTHING, "then", "cannot tell yet") == (
        "Cannot tell yet: too few people are followed from before to after to show the share."
    )
    assert "already" in sentences.before(True)
    assert sentences.before(False) != sentences.before(None)


def test_curves() -> None:
    """How far apart they are a year on, or that nobody knows."""
    assert "5 points more" in sentences.curves("left", Range(5, 1, 9), "difference shown")
    assert sentences.curves("left", NOTHING, "cannot tell yet").startswith("Cannot tell yet:")
