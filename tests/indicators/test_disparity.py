"""The disadvantage ratio against published recruitment figures: West Lancashire Borough Council, 2019/20."""

import polars as pl
import pytest

from dashboard.estimators.direction import Outcome
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.disparity import COMPARED_WITH, NO_EVENTS, disparity
from tests.indicators.people import row

TABLE = DeclaredTable((), "racially_minoritised")
CODES = ("yes", "no", "Unknown")


def answered(
    events: tuple[int | None, ...], total: tuple[int | None, ...], outcome: Outcome, variance: float = 0.0
) -> pl.DataFrame:
    """The answer for minoritised, White and unknown."""
    frame = pl.DataFrame(
        {
            "quarter": "2026-Q3",
            "as_at": "2026-Q3",
            "racially_minoritised": CODES,
            "events": pl.Series(events, dtype=pl.Int64),
            "total": pl.Series(total, dtype=pl.Int64),
            "events_variance": variance,
            "total_variance": variance,
        }
    )
    return disparity(frame, TABLE, outcome)


def test_shortlisting_shows_a_disparity() -> None:
    """Applied 43 and 920, shortlisted 10 and 389: 1.818 (score 1.112 to 3.230), where the council's page saw no bias."""
    group = row(answered((10, 389, 4), (43, 920, 7), "good"), racially_minoritised="yes")

    assert group["value"] == pytest.approx(1.818, abs=1e-3)
    assert (group["lower"], group["upper"]) == pytest.approx((1.112, 3.230), abs=1e-3)
    assert group["note"].startswith("Disparity shown: this group is worse off.")
    assert (group["numerator"], group["denominator"], group["base"]) == (10, 43, 43)


def test_unknown_ethnicity_could_move_it() -> None:
    """All 7 of unknown ethnicity minoritised: (389 / 920) / (14 / 50) = 1.51; all White: (393 / 927) / (10 / 43) = 1.82."""
    group = row(answered((10, 389, 4), (43, 920, 7), "good"), racially_minoritised="yes")

    assert group["note"].endswith("Unknown ethnicity could make it 1.51 to 1.82.")


def test_appointment_from_shortlisting_cannot_tell() -> None:
    """Shortlisted 10 and 389, appointed 2 and 117: 1.504 (0.579 to 5.351)."""
    group = row(answered((2, 117, 0), (10, 389, 4), "good"), racially_minoritised="yes")

    assert (group["value"], group["lower"], group["upper"]) == pytest.approx((1.504, 0.579, 5.351), abs=1e-3)
    assert group["note"].startswith("Cannot tell yet: about")


def test_a_bad_outcome_is_read_the_other_way() -> None:
    """Twice the rate of a bad event is 2, of a good one 0.5."""
    bad, good = (
        row(answered((40, 100, None), (100, 500, None), outcome), racially_minoritised="yes")
        for outcome in ("bad", "good")
    )

    assert (bad["value"], good["value"]) == pytest.approx((2.0, 0.5))
    assert "worse off" in bad["note"]
    assert "the group it is compared with is worse off" in good["note"]


def test_the_reference_group_says_that_it_is_one() -> None:
    """A ratio of 1 to itself would pass for a finding."""
    reference = row(answered((10, 389, 4), (43, 920, 7), "good"), racially_minoritised="no")

    assert (reference["value"], reference["status"], reference["note"]) == (None, "z", COMPARED_WITH)


def test_what_is_hidden_stays_hidden_and_nothing_becomes_infinite() -> None:
    """A hidden count, and no events at all in one group."""
    hidden = row(answered((None, 389, 4), (43, 920, 7), "good"), racially_minoritised="yes")
    none = row(answered((0, 389, 4), (43, 920, 7), "good"), racially_minoritised="yes")

    assert (hidden["value"], hidden["status"], hidden["note"]) == (None, "c", "")
    assert (none["value"], none["status"], none["note"]) == (None, "x", NO_EVENTS)


def test_hidden_unknowns_leave_the_verdict_alone() -> None:
    """No bounds are better than invented ones."""
    group = row(answered((10, 389, None), (43, 920, None), "good"), racially_minoritised="yes")

    assert group["note"] == "Disparity shown: this group is worse off."


def test_noise_widens_the_interval() -> None:
    """Protection is part of the doubt."""
    exact, noisy = (
        row(answered((40, 389, 4), (143, 920, 7), "good", variance), racially_minoritised="yes")
        for variance in (0.0, 10.0)
    )

    assert noisy["lower"] < exact["lower"]
    assert noisy["upper"] > exact["upper"]
