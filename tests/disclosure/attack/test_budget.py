"""The table budget: what each split by ethnicity adds, and what it costs."""

import polars as pl
import pytest

from dashboard.disclosure.attack.budget import Line, budget, cuts
from dashboard.disclosure.attack.published import PLAIN, Published
from dashboard.disclosure.policy import Policy
from dashboard.records.pepper import Pepper
from tests.disclosure.attack.small_release import released, staff_of
from tests.disclosure.people import network

Told = list[tuple[float, float, str]]


@pytest.fixture(scope="module")
def people() -> pl.DataFrame:
    """A network of 40 organisations over two quarters."""
    return network(seed=1)


@pytest.fixture(scope="module")
def published(people: pl.DataFrame, viewer: Policy, pepper: Pepper) -> Published:
    """Its counts and shares, as the viewer's policy protects them."""
    return released(people, viewer, pepper, (PLAIN, "workforce_share"))


def test_every_split_by_ethnicity_is_weighed(people: pl.DataFrame, published: Published) -> None:
    """One line each, with the figures that readers would lose, and progress told on the way."""
    told: Told = []
    lines = budget(staff_of(people), published, lambda *one: told.append(one))
    splits = {"+".join(table.breakdowns) or "all" for _, table in published.figures if table.characteristic}

    assert {one.table for one in lines} == splits
    assert all(one.figures > 0 and PLAIN in one.indicators for one in lines if one.table in ("all", "grade"))
    assert len(told) == len(lines)


def test_the_cut_that_saves_most_comes_first() -> None:
    """Rare secrets count before all others."""
    region = Line("region", 10, ("headcount",), 90, 2, 10, 1, 0, 0)
    grade = Line("grade", 10, ("headcount",), 90, 2, 40, 0, 0, 0)

    assert [one.table for one in cuts((region, grade))] == ["grade", "region"]
