"""Census 2021 as the benchmark: how many people of each group live in a region, or in England and Wales."""

from functools import cache

import polars as pl

from data_models.census_2021 import EDITION, ENGLAND_AND_WALES, LICENCE, SOURCE, benchmarks
from data_models.classifications import ETHNIC_GROUPS

WHOLE_AREA = ENGLAND_AND_WALES[1]
"""The area that a figure which is not split by region is compared with."""

CITATION = f"{SOURCE}, usual residents of England and Wales on 21 March 2021 ({EDITION}; {LICENCE})"
"""What every comparison with these counts has to say."""

NO_MATCH = "Census 2021 in this form covers England and Wales only, so there is nothing to compare with here."
"""What stands beside a figure for Scotland or Northern Ireland, whose censuses ask in another frame."""

NO_DETAIL = "The census counts of 19 groups are for England and Wales together, so they are not set against one region."
"""What stands beside a figure for one of the 19 groups in one region."""

NO_UNKNOWN = "The census has no group for people whose ethnicity is not known, so there is nothing to compare with."
"""What stands beside the group Unknown."""


@cache
def population(characteristic: str) -> pl.DataFrame:
    """Give the census population at one level of detail.

    Parameters
    ----------
    characteristic
        A name from `CHARACTERISTICS`.

    Returns
    -------
    polars.DataFrame
        One row per area and group: `region` (an area's name), the characteristic's codes under its own name,
        `residents` and `all_residents` (people, Int64). The 19 groups are there for England and Wales, and one of them
        for every region.
    """
    if characteristic == "racially_minoritised":
        return _two_groups()
    counts = _counted(characteristic, characteristic, "residents")
    return counts.join(
        _counted("all", "everyone", "all_residents").drop("everyone"), on="region", maintain_order="left"
    )


def _two_groups() -> pl.DataFrame:
    """Every group but White put together; sums of counts that ONS publishes, so nothing is lost by summing."""
    coarser = {broad: minoritised for _, broad, minoritised in ETHNIC_GROUPS}
    keys = ["region", pl.col("ethnic_group").replace_strict(coarser).alias("racially_minoritised"), "all_residents"]
    groups = population("ethnic_group").group_by(keys, maintain_order=True).agg(pl.col("residents").sum())
    return groups.select("region", "racially_minoritised", "residents", "all_residents")


def _counted(level: str, group: str, name: str) -> pl.DataFrame:
    rows = [(one.area_name, one.ethnic_group, one.count) for one in benchmarks() if one.level == level]
    return pl.DataFrame(rows, schema={"region": pl.String, group: pl.String, name: pl.Int64}, orient="row")
