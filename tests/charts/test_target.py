"""A target as a chart of its own."""

from dashboard.charts.target import target_chart
from dashboard.estimators.forecast import Forecast
from tests.charts.overview.course import course
from tests.charts.test_aim_words import made


def test_the_target_is_a_labelled_line_and_its_standing_a_chip() -> None:
    """The sentence says by when, whose it is, and what a line carried on comes to."""
    chart = target_chart(course("leaver_rate", (20, 18, 17)), made("on track", Forecast(13, 11.2, 14.6)))

    assert chart.figure["layout"]["shapes"][0]["y0"] == 15
    assert chart.figure["layout"]["annotations"][0]["text"] == "at most 15%"
    assert [(chip.kind, chip.text) for chip in chart.chips] == [("met", "On track")]
    assert chart.sure == (
        "Target: at most 15% by 2027‑Q3 (People leads). Going on as it has, it would be between 11% and 15% in 2027‑Q3."
    )
