"""Targets in words."""

from dataclasses import replace

import pytest

from dashboard.charts.aim_words import KINDS, aim, outlook, target_chips, target_words
from dashboard.charts.question import Question
from dashboard.estimators.forecast import NOTHING, Forecast
from dashboard.release.progress import Progress, Standing
from data_models.target import Target
from tests.charts.conftest import Ask
from tests.charts.overview.course import course

TARGET = Target("leaver_rate", "racially_minoritised=yes", "at most", 15, "2027-Q3", "People leads")
WHOLE = Target("leaver_rate", "", "at most", 12, "2028-Q1", "Chief executives")


def made(standing: Standing, ahead: Forecast = NOTHING, due: str = "2027-Q3", newest: float | None = 17) -> Progress:
    """Progress towards it."""
    target = Target(**(TARGET.as_dict() | {"due": due}))
    return Progress(target, course("leaver_rate", (20, 18, newest)).frame, ahead, standing)


def asked(*aims: Progress, newest: float | None = 17) -> Question:
    """A card whose indicator has these targets."""
    return replace(course("leaver_rate", (20, 18, newest)), aims=aims)


def test_a_card_says_how_far_its_figure_is_and_what_comes_of_it() -> None:
    """Due when, whose it is, and what a line carried on comes to."""
    card = asked(made("off track", Forecast(18, 16.2, 19.6)))

    assert target_words(card) == (
        "2 points above the target of at most 15% due 2027‑Q3 (People leads): off track. "
        "Going on as it has, it would be between 16% and 20% in 2027‑Q3."
    )
    assert [(chip.kind, chip.text) for chip in target_chips(card)] == [("shown", "Target: off track")]


def test_a_figure_at_its_target_is_no_nought_points_away() -> None:
    """And of one point there is one."""
    assert target_words(asked(made("on track", newest=15), newest=15)).startswith("At the target of at most 15%")
    assert target_words(asked(made("on track", newest=14), newest=14)).startswith("1 point below the target")


def test_of_a_hidden_figure_no_distance_is_said() -> None:
    """It would tell what is hidden."""
    words = target_words(asked(made("cannot tell yet", newest=None), newest=None))

    assert words == "Target of at most 15% due 2027‑Q3 (People leads): cannot tell yet."


def test_an_older_quarter_does_not_pass_for_the_newest() -> None:
    """How it stands is judged by the newest figure, so that is the one whose distance is said."""
    card = replace(asked(made("on track")), quarter="2025-Q3")

    assert target_words(card).startswith("In 2026‑Q3 2 points above the target")


def test_targets_of_figures_that_are_not_shown_are_named(ask: Ask) -> None:
    """So that nobody looks in vain; under a filter they would be taken for the filtered figure's."""
    group = made("cannot tell yet")
    whole = Progress(WHOLE, group.frame, NOTHING, "off track")
    split = replace(ask("leaver_rate", ("ethnic_group",)), aims=(group, whole))

    assert target_words(split) == (
        "Target for racially minoritised people: at most 15% by 2027‑Q3 (People leads): cannot tell yet. "
        "Target for all together: at most 12% by 2028‑Q1 (Chief executives): off track."
    )
    assert target_chips(split) == ()
    assert target_words(asked(whole)) == ""


def test_many_targets_are_counted(ask: Ask) -> None:
    """Three are said: more would be a paragraph that nobody reads."""
    split = replace(ask("leaver_rate", ("ethnic_group",)), aims=(made("on track"),) * 5)

    assert target_words(split).endswith("Further targets: 2, on the page Targets.")


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
