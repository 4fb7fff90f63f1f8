"""Census 2021 counts by ethnic group, shipped as benchmarks: usual residents of England, its regions and Wales.

The counts were summed from ONS's counts for local authorities. ONS perturbs each cell a little to protect people, so
these sums differ from ONS's own regional and national tables by some tens (England and Wales: 59,597,578 here); shares
agree with the published ones to the decimal. There is no figure here for Scotland or Northern Ireland, whose censuses
asked other questions in other years.
"""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

FOLDER = Path(__file__).parent / "reference"
BY_REGION = FOLDER / "census_2021_ethnic_group_by_region.csv"
DETAILED = FOLDER / "census_2021_19_groups_england_and_wales.csv"

EDITION = "Census 2021, ethnic group, first published 29 November 2022"
SOURCE = "Office for National Statistics, Census 2021"
LICENCE = "Open Government Licence v3.0"
CENSUS_DAY = date(2021, 3, 21)
ENGLAND_AND_WALES = ("K04000001", "England and Wales")
EVERYONE = "All usual residents"

Level = Literal["all", "ethnic_group", "ethnic_group_detailed"]

_COLUMNS: dict[str, tuple[Level, str]] = {
    "asian": ("ethnic_group", "Asian"),
    "black": ("ethnic_group", "Black"),
    "mixed": ("ethnic_group", "Mixed"),
    "white": ("ethnic_group", "White"),
    "other": ("ethnic_group", "Other"),
    "total": ("all", EVERYONE),
    "white_british": ("ethnic_group_detailed", "English, Welsh, Scottish, Northern Irish or British"),
}


@dataclass(frozen=True)
class Benchmark:
    """One count of one ethnic group in one area.

    Parameters
    ----------
    area_code, area_name
        Code and name as ONS writes them; the name is also the code of the classification `region`.
    ethnic_group
        A code of the classification that `level` names, or `EVERYONE`.
    level
        `ethnic_group`, `ethnic_group_detailed`, or `all` for everyone together.
    count
        People.
    edition, source, licence
        Where the count comes from and on what terms it may be used.
    """

    area_code: str
    area_name: str
    ethnic_group: str
    level: Level
    count: int
    edition: str = EDITION
    source: str = SOURCE
    licence: str = LICENCE

    @property
    def benchmark_id(self) -> str:
        """A name unique among benchmarks, made of its parts."""
        return f"census_2021:{self.area_code}:{self.level}:{self.ethnic_group}"


@cache
def benchmarks() -> tuple[Benchmark, ...]:
    """Every shipped count, each once."""
    regional = [
        Benchmark(row["code"], row["name"], label, level, int(row[column]))
        for row in _rows(BY_REGION)
        for column, (level, label) in _COLUMNS.items()
    ]
    detailed = [
        Benchmark(*ENGLAND_AND_WALES, row["level_2"], "ethnic_group_detailed", int(row["count"]))
        for row in _rows(DETAILED)
    ]
    return tuple(dict.fromkeys([*regional, *detailed]))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
