"""The shipped census counts."""

from data_models.census_2021 import ENGLAND_AND_WALES, Benchmark, benchmarks
from data_models.classifications import CLASSIFICATIONS


def counts(level: str, area: str) -> dict[str, int]:
    """One area's counts at one level."""
    return {one.ethnic_group: one.count for one in benchmarks() if (one.level, one.area_name) == (level, area)}


def test_every_area_adds_up_to_everyone() -> None:
    """The five groups sum to the area's total, and areas to England and Wales."""
    areas = {one.area_name for one in benchmarks()}
    everyone = {area: sum(counts("all", area).values()) for area in areas}

    assert everyone == {area: sum(counts("ethnic_group", area).values()) for area in areas}
    assert len(areas) == 12
    assert everyone["England and Wales"] == everyone["England"] + everyone["Wales"] == 59_597_578


def test_published_shares_are_met() -> None:
    """Percentages as ONS printed them, to the decimal."""
    british = "English, Welsh, Scottish, Northern Irish or British"
    published = {"England and Wales": 74.4, "London": 36.8, "North East": 90.6, "West Midlands": 71.8}

    for area, share in published.items():
        whole = sum(counts("all", area).values())
        assert round(100 * counts("ethnic_group_detailed", area)[british] / whole, 1) == share


def test_every_count_is_of_a_known_group_and_told_once() -> None:
    """Labels are codes, and identifiers do not repeat though two files hold one of the counts."""
    for one in benchmarks():
        assert one.level == "all" or one.ethnic_group in CLASSIFICATIONS[one.level].codes
    assert len({one.benchmark_id for one in benchmarks()}) == len(benchmarks()) == 102


def test_every_count_says_where_it_is_from() -> None:
    """Edition, source and licence go with each number."""
    one = benchmarks()[0]

    assert isinstance(one, Benchmark)
    assert "29 November 2022" in one.edition
    assert "Office for National Statistics" in one.source
    assert one.licence == "Open Government Licence v3.0"
    assert ENGLAND_AND_WALES == ("K04000001", "England and Wales")
