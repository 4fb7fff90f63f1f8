"""Leaky pipeline by hand."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.headcounts import NOT_A_YEAR_BEFORE
from dashboard.indicators.progression.leaky_pipeline import INDICATOR
from tests.indicators.moved import LEVEL, STAFF, Counts, Year, figure, happened, numbers

STAGES = DeclaredTable(("recruitment_stage",), LEVEL, "applications")
REACHED = DeclaredTable(("duration",), LEVEL, "reached_step")


def applications(shortlisted: int = 100) -> Counts:
    """200 of either group apply; of White applicants 100 are shortlisted, and half of whoever is are appointed."""
    return {
        ("applied", "yes"): 200,
        ("applied", "no"): 200,
        ("shortlisted", "yes"): shortlisted,
        ("shortlisted", "no"): 100,
        ("appointed", "yes"): shortlisted // 2,
        ("appointed", "no"): 50,
    }


def year(applied: Counts) -> dict[DeclaredTable, Counts]:
    """All stay and are promoted alike; minoritised staff half as often promoted."""
    steps = {(step, code): 100 for step in ("90 days", "1 year") for code in ("yes", "no")}
    passed = dict.fromkeys(steps, 80)
    promoted = happened("promoted", {("yes",): 10, ("no",): 80})
    return {STAGES: applied, REACHED: steps, REACHED.of("passed_step"): passed} | promoted | STAFF


def test_it_is_the_product_of_all_stages_and_names_the_worst() -> None:
    """100 of 200 against 80 of 200 are 1.25; promotion 20 % against 10 % is 2: together 2.5, most lost at the last."""
    found = figure(INDICATOR, Year(year(applications(80)), STAFF))

    assert found["value"] == pytest.approx(2.5)
    assert str(found["note"]).endswith("Most is lost at being promoted.")
    assert float(str(found["lower"])) < 2.5 < float(str(found["upper"]))


def test_one_hidden_stage_hides_the_product() -> None:
    """What is not known of one stage is not known of the whole."""
    hidden = {cell: count for cell, count in applications().items() if cell != ("appointed", "yes")}
    found = figure(INDICATOR, Year(year(hidden), STAFF))

    assert tuple(numbers(found, "value", "status")) == (None, "c")


def test_without_a_year_before_it_says_so() -> None:
    """In words."""
    found = figure(INDICATOR, Year(year(applications()), {}))

    assert tuple(numbers(found, "value", "status", "note")) == (None, "x", NOT_A_YEAR_BEFORE)
