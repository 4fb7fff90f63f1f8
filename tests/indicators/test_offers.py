"""Where each community has an offer."""

import polars as pl

from dashboard.indicators.offers import by_and_for, residents, served
from tests.indicators.covered_regions import table
from tests.indicators.funded import QUARTER


def test_an_organisation_for_all_is_an_offer_to_each() -> None:
    """London for Black and Asian people, Wales for everybody; those that are not by-and-for are no offer."""
    found = served(by_and_for(table())).filter(quarter=QUARTER)
    regions = found.group_by("community").agg(pl.col("region").sort()).sort("community")

    assert dict(regions.iter_rows())["Black"] == ["London", "Wales"]
    assert dict(regions.iter_rows())["Mixed"] == ["Wales"]
    assert "None" not in found["community"].to_list()


def test_residents_are_those_of_the_census_by_region() -> None:
    """Ten areas of England and Wales, three communities and all of them together; London has 1,188,369 Black residents."""
    found = residents()

    assert (found.height, found["region"].n_unique()) == (40, 10)
    assert found.filter(region="London", community="Black")["residents"].item() == 1_188_369
