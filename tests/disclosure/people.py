"""A synthetic network of organisations for the tests of disclosure control, and an independent way of counting it."""

from collections.abc import Iterable

import numpy as np
import polars as pl

from dashboard.disclosure.grid import codes
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable

QUARTERS = ("2026-Q2", "2026-Q3")
GROUPS = {
    "Bangladeshi": ("Asian", "yes"),
    "Chinese": ("Asian", "yes"),
    "Indian": ("Asian", "yes"),
    "African": ("Black", "yes"),
    "Caribbean": ("Black", "yes"),
    "White and Asian": ("Mixed", "yes"),
    "Arab": ("Other", "yes"),
    "English, Welsh, Scottish, Northern Irish or British": ("White", "no"),
}


def network(
    organisations: int = 40, seed: int = 0, largest: int = 120, quarters: Iterable[str] = QUARTERS
) -> pl.DataFrame:
    """Give one row per person and quarter; a twentieth leave each quarter and are replaced."""
    rng = np.random.default_rng(seed)
    sizes = np.where(rng.random(organisations) < 0.2, rng.integers(60, largest, organisations), rng.integers(5, 40))
    home = np.repeat(np.arange(organisations), sizes)
    type_of = rng.choice(codes("organisation_type")[:3], organisations)
    region_of = rng.choice(codes("region")[4:9], organisations)
    present = _people(rng, home, type_of, region_of)
    frames = []
    for quarter in quarters:
        frames.append(present.with_columns(pl.lit(quarter).alias("quarter")))
        fresh = _people(rng, home, type_of, region_of)
        leaving = pl.Series(rng.random(home.size) < 0.05)
        present = pl.select(
            **{name: pl.when(leaving).then(fresh[name]).otherwise(present[name]) for name in present.columns}
        )
    return pl.concat(frames)


def counted(people: pl.DataFrame, tables: Iterable[DeclaredTable], quarters: tuple[str, ...] = QUARTERS) -> Cells:
    """Count people for every table, one `group_by` each."""
    frames = [_count(people, table) for table in tables]
    return Cells("people_in_post", pl.concat(frames), quarters)


def _people(rng: np.random.Generator, home: np.ndarray, type_of: np.ndarray, region_of: np.ndarray) -> pl.DataFrame:
    minoritised = rng.random(home.size) < np.where(type_of[home] == "by-and-for", 0.8, 0.15)
    label = np.where(minoritised, rng.choice(list(GROUPS)[:-1], home.size), list(GROUPS)[-1])
    return pl.DataFrame(
        {
            "organisation_id": home,
            "organisation_type": type_of[home],
            "region": region_of[home],
            "grade": rng.choice(codes("grade"), home.size, p=[0.1, 0.4, 0.15, 0.1, 0.1, 0.05, 0.05, 0.05]),
            "contract_type": rng.choice(codes("contract_type"), home.size, p=[0.6, 0.2, 0.08, 0.05, 0.02, 0.05]),
            "job_family": rng.choice(codes("job_family"), home.size),
            "racially_minoritised": [GROUPS[name][1] for name in label],
            "ethnic_group": [GROUPS[name][0] for name in label],
            "ethnic_group_detailed": label,
            "person_key": rng.integers(0, 2**32, home.size, dtype=np.uint64),
        }
    )


def _count(people: pl.DataFrame, table: DeclaredTable) -> pl.DataFrame:
    keys = ["quarter", *table.dimensions]
    by_organisation = people.group_by(*keys, "organisation_id").agg(
        pl.len().cast(pl.Int64).alias("people"), pl.sum("person_key").alias("key")
    )
    cells = by_organisation.group_by(keys).agg(
        pl.sum("people"),
        (pl.sum("key") % 4096).cast(pl.Int64),
        pl.len().cast(pl.Int64).alias("organisations"),
        pl.max("people").alias("largest"),
    )
    blank = [
        pl.lit(None, pl.String).alias(name) for name in (*BREAKDOWNS, *CHARACTERISTICS) if name not in table.dimensions
    ]
    named = cells.with_columns(pl.lit(table.key).alias("table"), *blank)
    numbers = ("people", "key", "organisations", "largest")
    return named.select("table", "quarter", *BREAKDOWNS, *CHARACTERISTICS, *numbers)
