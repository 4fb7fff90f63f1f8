"""The census agrees with what ONS published."""

import polars as pl
import pytest

from dashboard.indicators.census import WHOLE_AREA, population
from data_models import CLASSIFICATIONS


def share(characteristic: str, region: str, group: str) -> float:
    """Per cent of an area's residents, to the one decimal that ONS prints."""
    cell = population(characteristic).filter((pl.col("region") == region) & (pl.col(characteristic) == group))
    return round(100 * cell["residents"].item() / cell["all_residents"].item(), 1)


@pytest.mark.parametrize(
    ("group", "published"), [("Asian", 9.3), ("Black", 4.0), ("Mixed", 2.9), ("White", 81.7), ("Other", 2.1)]
)
def test_shares_of_the_five_groups_are_the_published_ones(group: str, published: float) -> None:
    """Ethnic group, England and Wales: Census 2021, ONS bulletin of 29 November 2022."""
    assert share("ethnic_group", WHOLE_AREA, group) == published


@pytest.mark.parametrize(
    ("region", "published"),
    [("London", 36.8), ("North East", 90.6), ("West Midlands", 71.8), (WHOLE_AREA, 74.4)],
)
def test_shares_of_white_british_are_the_published_ones(region: str, published: float) -> None:
    """The one detailed group that is shipped for every region."""
    assert share("ethnic_group_detailed", region, CLASSIFICATIONS["ethnic_group_detailed"].codes[12]) == published


@pytest.mark.parametrize(("region", "published"), [("North East", 7.0), ("London", 46.2), (WHOLE_AREA, 18.3)])
def test_racially_minoritised_is_everyone_but_white(region: str, published: float) -> None:
    """All groups other than White, as published."""
    assert share("racially_minoritised", region, "yes") == published
    assert share("racially_minoritised", region, "no") == pytest.approx(100 - published)


@pytest.mark.parametrize("characteristic", ["ethnic_group", "racially_minoritised"])
def test_groups_make_up_the_whole(characteristic: str) -> None:
    """In every area the groups add up to the residents: here nothing is adjusted by us."""
    sums = population(characteristic).group_by("region", "all_residents").agg(pl.col("residents").sum())

    assert sums.height == 12
    assert (sums["all_residents"] == sums["residents"]).all()


def test_the_nineteen_groups_are_those_of_the_classification() -> None:
    """No label of the census goes without a partner in the classification, nor the other way round."""
    groups = population("ethnic_group_detailed").filter(pl.col("region") == WHOLE_AREA)

    assert set(groups["ethnic_group_detailed"]) == set(CLASSIFICATIONS["ethnic_group_detailed"].codes)
