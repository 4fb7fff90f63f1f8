"""Rates of yes among those asked, and how unlike they are."""

import pytest

from dashboard.indicators.survey_rates import needs, yes_and_asked, yes_rate, yes_ratio
from tests.indicators.people import row
from tests.indicators.survey import SAID, TABLE, answered


def test_those_asked_are_yes_and_no_together() -> None:
    """One table answers everything, and the noise of its two parts adds up."""
    frame = row(yes_and_asked(answered(SAID, 7.0), TABLE, "ucla3"), racially_minoritised="yes")

    assert needs(TABLE) == (TABLE.across("instrument", "answer"),)
    assert (frame["events"], frame["total"]) == (30, 100)
    assert (frame["events_variance"], frame["total_variance"]) == (7.0, 14.0)


def test_a_rate_with_wilsons_interval() -> None:
    """30 of 100: 30 % (21.9 to 39.6)."""
    figure = row(yes_rate("ucla3")(answered(SAID), TABLE), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(30)
    assert (figure["lower"], figure["upper"]) == pytest.approx((21.9, 39.6), abs=0.05)
    assert (figure["numerator"], figure["denominator"]) == (30, 100)


@pytest.mark.parametrize(("outcome", "value"), [("bad", 2.0), ("good", 0.5)])
def test_one_direction_whatever_is_asked(outcome: str, value: float) -> None:
    """Twice as often is 2 where it is bad, and half where it is good: above 1 is worse for the group."""
    figure = row(yes_ratio("ucla3", outcome)(answered(SAID), TABLE), racially_minoritised="yes")  # type: ignore[arg-type]

    assert figure["value"] == pytest.approx(value)
    assert figure["note"].startswith("Disparity shown")


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ({"no": (60, 340)}, "c"),
        ({"no": (60, 340), "yes": (None, 70)}, "c"),
        ({"no": (60, 340), "yes": (0, 70)}, "x"),
        ({"no": (0, 0), "yes": (30, 70)}, "x"),
        ({"Unknown": (10, 20)}, "c"),
        ({}, "c"),
    ],
    ids=["one group", "too few", "zero", "empty reference", "all unknown", "no survey"],
)
def test_bad_input_gives_words_and_no_number(said: dict[str, tuple[int | None, int | None]], status: str) -> None:
    """Never nought, infinity or NaN."""
    figure = row(yes_ratio("ucla3", "bad")(answered(said), TABLE), racially_minoritised="yes")

    assert figure["status"] == status
    assert {figure[name] for name in ("value", "lower", "upper")} == {None}
    assert bool(figure["note"]) == (status == "x")


def test_nobody_asked_has_no_rate() -> None:
    """A denominator of nought has a sentence."""
    figure = row(yes_rate("ucla3")(answered({"yes": (0, 0)}), TABLE), racially_minoritised="yes")

    assert (figure["status"], figure["value"]) == ("z", None)
    assert figure["note"].startswith("There is nobody")
