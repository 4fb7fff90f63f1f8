"""A target in words, and as a line."""

import pytest

from dashboard.charts.target import KINDS, aim, outlook, target_chart
from dashboard.estimators.forecast import NOTHING, Forecast
from dashboard.release.progress import Progress, Standing
from data_models.target import Target
from tests.charts.overview.course import course

TARGET = Target("leaver_rate", "racially_minoritised=yes", "at most", 15, "2027-Q3", "People leads")


def made(standing: Standing, ahead: Forecast = NOTHING, due: str = "2027-Q3") -> Progress:
    """Progress towards it."""
    target = Target(**(TARGET.as_dict() | {"due": due}))
    return Progress(target, course("leaver_rate", (20, 18, 17)).frame, ahead, standing)


def test_the_target_is_a_labelled_line_and_its_standing_a_chip() -> None:
    """The sentence says by when, whose it is, and what a line carried on comes to."""
    chart = target_chart(course("leaver_rate", (20, 18, 17)), made("on track", Forecast(13, 11.2, 14.6)))

    assert chart.figure["layout"]["shapes"][0]["y0"] == 15
    assert chart.figure["layout"]["annotations"][0]["text"] == "at most 15%"
    assert [(chip.kind, chip.text) for chip in chart.chips] == [("met", "On track")]
    assert chart.sure == (
        "Target: at most 15% by 2027‑Q3 (People leads). Going on as it has, it would be between 11% and 15% in 2027‑Q3."
    )


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (made("cannot tell yet"), "too few different figures"),
        (made("cannot tell yet", due="2026-Q3"), "leaves it open"),
        (made("reached", due="2026-Q3"), "wholly there"),
        (made("not reached", due="2026-Q3"), "short of it"),
        (made("off track", Forecast(50, -20, 140)), "between 0% and 100%"),
    ],
)
def test_the_outlook_says_how_it_is_known(progress: Progress, words: str) -> None:
    """And never more than that."""
    assert words in outlook(progress, "per cent")


def test_every_standing_has_a_sign_of_its_kind() -> None:
    """What is on its way and what is not do not look alike."""
    assert KINDS["on track"] != KINDS["off track"] != KINDS["cannot tell yet"]
    assert aim(TARGET, "per cent").startswith("Target: at most 15%")
