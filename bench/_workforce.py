"""Workforce files of any size, faultless or with one row in a hundred spoilt in a known place."""

import json
import sys
from pathlib import Path

import numpy as np
import polars as pl

from data_models import CLASSIFICATIONS

Truth = set[tuple[int, str]]
"""Spreadsheet line and column of each spoilt cell."""

SOUND = {
    "grade": "Frontline",
    "contract_type": "Permanent",
    "fte": "0.5",
    "salary": "30000",
    "start_date": "2015-01-05",
    "leaving_date": None,
    "leaving_reason": None,
}
"""What a row is given before it is spoilt, so that it breaks one rule only."""

KINDS: tuple[dict[str, str | None], ...] = (
    {"staff_id": None},
    {"ethnic_group": None},
    {"grade": "Managre"},
    {"ethnic_group": "Martian"},
    {"gender": "Q"},
    {"salary": "not known"},
    {"fte": "1.8"},
    {"fte": "full"},
    {"salary": "-30000"},
    {"start_date": "31/02/2020"},
    {"start_date": "2021-02-30"},
    {"start_date": "09/30/2020"},
    {"start_date": "2026-11-05"},
    {"leaving_date": "2026-05-01", "leaving_reason": "Resignation"},
    {"leaving_reason": "Retirement"},
    {"salary": None},
    {"international_recruit": "maybe"},
    {"quarter": "3rd quarter"},
    {"team_id": "1.2E+11"},
    {"region": "Wessex"},
    {"staff_id": "same as the row before"},
)
"""Cells to spoil, the faulty one first."""


def workforce(rows: int, seed: int = 1) -> pl.DataFrame:
    """Give faultless rows, all of them text as a file has them."""
    draw = np.random.default_rng(seed)

    def codes(name: str) -> np.ndarray:
        return draw.choice(list(CLASSIFICATIONS[name].codes), rows)

    leaves = draw.random(rows) < 0.03
    grade, contract = codes("grade"), codes("contract_type")
    unpaid = (grade == "Trustee") | (contract == "Volunteer")
    start = np.datetime64("2010-01-01") + draw.integers(0, 5800, rows).astype("timedelta64[D]")
    leave = np.datetime64("2026-07-01") + draw.integers(0, 90, rows).astype("timedelta64[D]")
    frame = pl.DataFrame(
        {
            "organisation_id": np.char.add("ORG-", draw.integers(100, 160, rows).astype(str)),
            "quarter": np.full(rows, "2026-Q3"),
            "staff_id": np.char.add("S", np.arange(10_000_000, 10_000_000 + rows).astype(str)),
            **{
                name: codes(listed)
                for name, listed in (
                    ("ethnic_group", "ethnic_group_upload"),
                    ("gender", "gender"),
                    ("age_band", "age_band"),
                    ("disability", "disability"),
                )
            },
            "grade": grade,
            "job_family": codes("job_family"),
            "team_id": np.char.add("T", draw.integers(0, 40, rows).astype(str)),
            "region": codes("region"),
            "contract_type": contract,
            "fte": np.where(unpaid, 0, np.round(draw.uniform(0.2, 1, rows), 2)),
            "salary": pl.Series(draw.integers(20_000, 60_000, rows)),
            "start_date": start,
            "leaving_date": leave,
            "leaving_reason": codes("leaving_reason"),
            "international_recruit": np.where(draw.random(rows) < 0.1, "yes", "no"),
        }
    )
    leaving, paid = pl.lit(pl.Series(leaves)), pl.lit(pl.Series(~unpaid))
    return frame.with_columns(
        pl.when(leaving).then(pl.col("leaving_date", "leaving_reason")), pl.when(paid).then("salary")
    ).cast(pl.String)


def spoilt(frame: pl.DataFrame, share: float = 0.01, seed: int = 2) -> tuple[pl.DataFrame, Truth]:
    """Spoil a share of the rows, each in one cell, every kind in turn; a share of 1 spoils all but the first.

    Returns
    -------
    tuple
        The rows, and the line and column of every spoilt cell.
    """
    draw = np.random.default_rng(seed)
    # Every other row at most, unless it is to be all of them: else chance might spoil a row and then the one it repeats.
    among = np.arange(1, frame.height, 1 if share == 1 else 2)
    wanted = min(len(among), max(len(KINDS), int(frame.height * share)))
    places = np.sort(draw.choice(among, wanted, replace=False))
    rows = frame[places.tolist()].with_columns(
        pl.lit(cell, dtype=pl.String).alias(name) for name, cell in SOUND.items()
    )
    changed, truth = rows.to_dict(as_series=False), set()
    for number, place in enumerate(places.tolist()):
        kind = KINDS[number % len(KINDS)]
        for name, cell in kind.items():
            changed[name][number] = cell
        if kind.get("staff_id"):
            changed["staff_id"][number] = frame["staff_id"][place - 1]
            changed["organisation_id"][number] = frame["organisation_id"][place - 1]
            truth.add((place + 1, "staff_id"))
        truth.add((place + 2, next(iter(kind))))
    updated = pl.DataFrame(changed, schema=frame.schema).with_columns(pl.Series("line", places))
    kept = frame.with_row_index("line").cast({"line": pl.Int64}).filter(~pl.col("line").is_in(places.tolist()))
    return pl.concat([kept, updated.select(kept.columns)]).sort("line").drop("line"), truth


def write(folder: Path, rows: int) -> None:
    """Write `clean.csv`, `spoilt.csv` (one row in a hundred), `ruined.csv` (every row), and what is wrong with them."""
    frame = workforce(rows)
    frame.write_csv(folder / "clean.csv")
    for name, share in (("spoilt", 0.01), ("ruined", 1)):
        worse, truth = spoilt(frame, share)
        worse.write_csv(folder / f"{name}.csv")
        (folder / f"{name}.json").write_text(json.dumps(sorted(truth)), encoding="utf-8")


def read_truth(path: Path) -> Truth:
    """Read what is wrong with a file that `write` wrote."""
    return {(line, column) for line, column in json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))}


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
