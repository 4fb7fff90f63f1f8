"""What a curve says of its end."""

from dashboard.charts.curve_words import curve_certainty, curve_finding
from tests.charts.conftest import Ask

BY = ("duration", "racially_minoritised")


def test_it_says_the_last_point_of_both_groups(ask: Ask) -> None:
    """How many were still there, and by when."""
    said = curve_finding(ask("survival", BY))

    assert "of racially minoritised people were still there 2 years after they started, and" in said
    assert said.endswith("of White people, at the rates of the year to 2026\N{NON-BREAKING HYPHEN}Q3.")


def test_it_falls_back_to_the_last_point_that_is_shown(ask: Ask) -> None:
    """And says nothing where none is."""
    assert "1 year after" in curve_finding(ask("survival", BY, hidden=("2 years",)))
    assert curve_finding(ask("survival", BY, hidden=("2 years", "1 year", "90 days"))) == ""
    assert curve_certainty(ask("survival", BY, hidden=("2 years", "1 year", "90 days"))) == ""


def test_it_says_whether_the_two_differ(ask: Ask) -> None:
    """With the interval of the difference; of one group alone its own interval."""
    both, alone = curve_certainty(ask("survival", BY)), curve_certainty(ask("survival", ("duration",)))

    assert "The two differ by" in both or "Cannot tell yet whether the two differ" in both
    assert "points" in both
    assert alone.startswith("95% interval ")


def test_promotion_has_words_of_its_own(ask: Ask) -> None:
    """And everyone together are staff."""
    assert "of staff had been promoted 3 years after they started" in curve_finding(
        ask("time_to_promotion", ("since_start",))
    )
