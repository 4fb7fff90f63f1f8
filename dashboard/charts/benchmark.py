"""Census 2021 as the line to compare a share with."""

from collections.abc import Mapping

from dashboard.indicators.census import WHOLE_AREA, population

COMPARED = ("workforce_share",)
"""The indicators whose value is a group's share of people, so that a census share can stand beside it."""

LABEL = "Census 2021, {area}"


def census_shares(characteristic: str, area: str = WHOLE_AREA) -> dict[str, float]:
    """Give each group's share of residents.

    Parameters
    ----------
    characteristic
        A name from `CHARACTERISTICS`.
    area
        A region, or England and Wales.

    Returns
    -------
    dict
        Code -> per cent of residents; empty where the census does not say.
    """
    rows = population(characteristic)
    chosen = rows.filter(rows["region"] == area)
    shares = zip(chosen[characteristic], chosen["residents"] / chosen["all_residents"] * 100, strict=True)
    return {str(code): float(share) for code, share in shares}


def area_of(where: Mapping[str, str]) -> str:
    """Give the area that figures under these filters are compared with."""
    return where.get("region", WHOLE_AREA)
