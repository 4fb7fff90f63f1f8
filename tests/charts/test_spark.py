"""A spark is one figure's course, small."""

from dataclasses import replace

import pandas as pd

from dashboard.charts.spark import spark
from dashboard.estimators.forecast import NOTHING
from dashboard.release.progress import Progress
from data_models.target import Target
from tests.charts.overview.course import QUARTERS, course

GROUP = "racially_minoritised=yes"


def test_it_has_the_course_the_finding_and_the_latest_value() -> None:
    """With its interval, in words as well."""
    chart = spark(course("leaver_rate", (20, 18, 12)))
    line, end = chart.figure["data"]

    assert line["x"] == list(QUARTERS)
    assert line["y"] == [20, 18, 12]
    assert end["text"] == ["  12%"]
    assert "12%" in chart.title
    assert chart.sure == "95% interval 11% to 13%. Down from 20% in 2025‑Q3."
    assert "12%" in chart.alt


def test_parity_is_drawn_and_named() -> None:
    """For ratios and gaps; a rate has none."""
    ratio = spark(course("leaver_ratio", (1.2, 1.2, 1.4), half=0.1, note="Disparity shown: this group is worse off."))

    assert ratio.figure["layout"]["shapes"][0]["y0"] == 1
    assert ratio.figure["layout"]["annotations"][0]["text"] == "parity"
    assert [chip.text for chip in ratio.chips] == ["Disparity shown"]
    assert "shapes" not in spark(course("leaver_rate", (20, 18, 12))).figure["layout"]


def test_a_hidden_latest_figure_is_not_replaced_by_an_older_one() -> None:
    """The line stops, and no value stands at its end."""
    chart = spark(course("leaver_rate", (20, 18, None)))

    assert len(chart.figure["data"]) == 1
    assert chart.figure["data"][0]["y"][-1] is None
    assert chart.sure == ""


def test_two_lines_are_named_on_their_outer_sides() -> None:
    """A target just above parity: the words of neither stand on the other's line."""
    aimed = Progress(
        Target("leaver_ratio", GROUP, "at most", 1.25, "2028-Q1", "x"), pd.DataFrame(), NOTHING, "off track"
    )
    question = replace(course("leaver_ratio", (1.5, 1.6, 1.7)), aims=(aimed,))
    parity, target = spark(question).figure["layout"]["annotations"]

    assert (parity["y"], parity["yanchor"]) == (1.0, "top")
    assert (target["y"], target["yanchor"]) == (1.25, "bottom")


def test_a_target_is_named_where_the_figure_did_not_begin() -> None:
    """At the left, so that a course that crosses it does not run through the words."""
    aim = Target("leaver_rate", GROUP, "at most", 15, "2028-Q1", "x")
    aims = (Progress(aim, pd.DataFrame(), NOTHING, "off track"),)
    falling, rising = (replace(course("leaver_rate", values), aims=aims) for values in ((20, 16, 12), (12, 14, 20)))

    assert spark(falling).figure["layout"]["annotations"][0]["yanchor"] == "top"
    assert spark(rising).figure["layout"]["annotations"][0]["yanchor"] == "bottom"


def test_what_has_no_verdict_says_on_which_side_of_parity_it_lies() -> None:
    """A leader need not work out that an interval from 0.1 to 0.3 is all below 1; a verdict is not said twice."""
    parity = spark(course("funding_parity", (0.2, 0.2, 0.2), half=0.1))
    judged = spark(course("leaver_ratio", (1.2, 1.2, 1.4), half=0.1, note="Disparity shown: this group is worse off."))

    assert "Clearly below parity." in parity.sure
    assert "parity" not in judged.sure
