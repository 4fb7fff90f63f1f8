"""What is denied is named, with the reason."""

from dataclasses import replace

from dashboard.charts.not_shown import WHY, not_shown
from tests.charts.conftest import Ask


def test_denied_splits_are_named(ask: Ask) -> None:
    """By the names on screen."""
    question = replace(ask(), denied=("region", "job_family"))

    assert not_shown(question) == f"Not shown: a split by region and job family, because {WHY}."


def test_nothing_denied_says_nothing(ask: Ask) -> None:
    """No line for its own sake."""
    assert not_shown(ask()) == ""
