"""Verdicts as chips and in words."""

from dataclasses import replace

import pytest

from dashboard.charts.cell import Cell, cells
from dashboard.charts.chart import Chip
from dashboard.charts.judged import chips, own_number, remarks, said
from dashboard.charts.question import Question
from tests.charts.conftest import Ask
from tests.charts.programmes import LEADERS, STAFF
from tests.charts.programmes import question as courses

SHOWN = "Disparity shown: this group is worse off. Unknown ethnicity could make it 1.51 to 1.82."


@pytest.fixture
def judged(ask: Ask) -> Question:
    """A question about a disadvantage ratio."""
    question = ask("representation_ratio", ("ethnic_group",))
    return replace(question, indicator=replace(question.indicator, judged=True))


def noted(question: Question, **notes: str) -> list[Cell]:
    """The question's cells for these groups, with these notes."""
    found = {dict(cell.codes)["ethnic_group"]: cell for cell in cells(question)}
    return [replace(found[code], now=replace(found[code].now, note=note)) for code, note in notes.items()]


def test_one_group_has_one_chip_and_the_verdict_in_full(judged: Question) -> None:
    """Who is worse off stands in the sentence, by name."""
    one = noted(judged, Black=SHOWN)

    assert chips(judged, one) == (Chip("shown", "Disparity shown"),)
    assert said(judged, one) == "Disparity shown: Black people are worse off."
    assert remarks(one) == "Unknown ethnicity could make it 1.51 to 1.82."


def test_several_groups_are_sorted_by_verdict(judged: Question) -> None:
    """Those that ask for attention first, each group once."""
    several = noted(
        judged, Asian="Parity shown.", Black=SHOWN, Mixed="Cannot tell yet: about 690 more people would settle it."
    )

    assert [(chip.kind, chip.text) for chip in chips(judged, several)] == [
        ("shown", "Disparity shown: Black"),
        ("unsure", "Cannot tell yet: Mixed"),
        ("parity", "Parity shown: Asian"),
    ]


def test_a_disparity_that_bears_on_the_reference_group_says_so(judged: Question) -> None:
    """The chip alone would be read the wrong way round."""
    note = "Disparity shown: the group it is compared with is worse off. As at 2026-Q1."

    assert said(judged, noted(judged, Black=note)) == "Disparity shown: White people are worse off."
    assert said(judged, noted(judged, Black=note, Asian=SHOWN)) == "White people are worse off than Black."


def test_an_indicator_that_is_not_judged_has_no_chips(ask: Ask) -> None:
    """A share is no verdict on anybody."""
    question = ask("workforce_share")

    assert chips(question, cells(question)) == ()


def test_hidden_and_older_figures_do_not_break_it(judged: Question) -> None:
    """A note without a verdict gives no chip."""
    assert chips(judged, noted(judged, Black="As at 2026-Q1.")) == ()
    assert said(judged, noted(judged, Black="As at 2026-Q1.")) == ""


def test_a_standard_that_divides_the_other_way_is_quoted_in_its_own_number(judged: Question) -> None:
    """The social-care WRES prints minoritised over White for appointments."""
    turned = replace(
        judged, indicator=replace(judged.indicator, printed=(("SC-WRES 2", "inverse"), ("WRES 2", "same")))
    )
    one = [replace(cell, now=replace(cell.now, value=1.82)) for cell in noted(judged, Black=SHOWN)]

    assert own_number(turned, one) == "The other way round (SC-WRES 2) it is 0.55."
    assert own_number(judged, one) == ""


def test_several_groups_say_for_how_many_comparisons_they_allow_and_what_is_unknown(judged: Question) -> None:
    """Each group's bounds where they are few, and where they stand where there are many."""
    allowing = SHOWN.replace("shown:", "shown, allowing for 4 comparisons:")
    several = noted(judged, Asian=allowing, Black=allowing)

    assert said(judged, several) == "Allowing for 4 comparisons."
    assert remarks(several) == "Unknown ethnicity could make Asian 1.51 to 1.82, Black 1.51 to 1.82."
    assert chips(judged, several)[0].kind == "shown"
    assert remarks(several * 3) == "What unknown ethnicity could do to each of them stands in the table."


def test_what_is_said_beside_each_course_is_said_of_each() -> None:
    """How many rated it, and not which quarter it is of; a bare note says nothing."""
    note = "About 100 of 120 who completed rated it. As at 2026-Q2."
    rated = cells(courses("useful_rate", {(STAFF,): 85, (LEADERS,): 50}, note))
    dated, bare = (
        cells(courses("completion_rate", {(STAFF,): 85, (LEADERS,): 50}, one)) for one in ("As at 2026-Q2.", "")
    )

    assert remarks(rated) == (
        "Staff programme: about 100 of 120 who completed rated it. "
        "Leaders' course: about 100 of 120 who completed rated it."
    )
    assert remarks(dated) == remarks(bare) == ""
