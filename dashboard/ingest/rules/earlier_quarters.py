"""The same people when they were last reported: who came back, who changed, who left no trace, and how many there are."""

from collections.abc import Callable, Collection, Mapping

import polars as pl

from dashboard.ingest.faults import faults_at, gather
from dashboard.ingest.problem import Problem
from dashboard.ingest.rules.letter_case import respelt
from dashboard.records import Records
from dashboard.records.workforce_history import last_seen
from data_models import ETHNIC_GROUPS

TABLE = "workforce"
PERSON = ["organisation_id", "staff_id"]
READ = [*PERSON, "quarter", "ethnic_group", "start_date", "leaving_date"]
HALF = 2
UNKNOWN = "Unknown"
BROAD = {label: broad for label, broad, _ in ETHNIC_GROUPS}
Keyed = Callable[[pl.DataFrame], pl.DataFrame]
Verdict = tuple[pl.DataFrame, pl.DataFrame, list[Problem]]
"""Faults and remarks on cells (columns of `faults.SCHEMA`), and remarks on whole organisations."""


def compare_with_earlier(
    table: str,
    frame: pl.DataFrame,
    records: Records | None,
    companions: Mapping[str, pl.DataFrame],
    own: Collection[str] | None = None,
) -> Verdict:
    """Compare a workforce file with the quarters before it, as the records and the files sent along have them.

    Parameters
    ----------
    table, frame
        The upload table's name and its typed rows, of one quarter.
    records
        Earlier quarters that were submitted; None to look at the companions only.
    companions
        Files being sent along, by table; `workforce` may hold several quarters.
    own
        Organisations to compare; None for all. What is said of the others would be a way to learn about them: how many
        people they have, and what of a guessed person is right.
    """
    sent = companions.get(TABLE)
    quarter = quarter_of(frame) if table == TABLE and (records is not None or sent is not None) else None
    if quarter is None:
        return gather([]), gather([]), []
    given = [] if sent is None or not set(READ) <= set(sent.columns) else [sent.select(READ)]
    raw = now = frame.select(READ)
    organisations = [one for one in raw["organisation_id"].drop_nulls().unique() if own is None or one in own]
    if records is not None:
        known = last_seen(records, quarter, organisations).select(READ)
        if known.is_empty() and not given:
            return gather([]), gather([]), []
        now, given = records.rekeyed(TABLE, raw), [known, *(records.rekeyed(TABLE, rows) for rows in given)]
    earlier = [
        rows.filter(pl.col("quarter") < quarter, pl.col("organisation_id").is_in(organisations)) for rows in given
    ]
    if not earlier:
        return gather([]), gather([]), []
    return compare(raw, now, latest(earlier), (lambda rows: records.rekeyed(TABLE, rows)) if records else _as_it_is)


def _as_it_is(rows: pl.DataFrame) -> pl.DataFrame:
    return rows


def quarter_of(frame: pl.DataFrame) -> str | None:
    """Give the one quarter a frame is about, or None when it lacks a column the comparison reads."""
    if not set(READ) <= set(frame.columns) or not frame["quarter"].drop_nulls().len():
        return None
    return str(frame["quarter"].drop_nulls().mode().sort()[-1])


def latest(parts: list[pl.DataFrame]) -> pl.DataFrame:
    """Keep each person's row of the last quarter in which they were reported; a later part goes before an earlier."""
    together = pl.concat([part.cast({"ethnic_group": pl.String}) for part in parts])
    return together.sort("quarter", maintain_order=True).unique(PERSON, keep="last", maintain_order=True)


def compare(raw: pl.DataFrame, now: pl.DataFrame, earlier: pl.DataFrame, keyed: Keyed) -> Verdict:
    """Compare the rows of a file with one earlier row per person.

    Parameters
    ----------
    raw, now
        The rows with identifiers as the file has them, and as `earlier` has them; columns `READ`.
    earlier
        One row for each person, columns `READ`.
    keyed
        Makes the identifiers of `now` from those of `raw`.
    """
    rows = now.with_row_index("index")
    reported = pl.col("quarter") == pl.col("quarter").max().over("organisation_id")
    last = earlier.filter(reported).filter(pl.col("leaving_date").is_null())
    newcomers = rows.join(earlier, on=PERSON, how="anti", maintain_order="left")["index"]
    gone = last.join(rows, on=PERSON, how="anti").select(PERSON)
    again, met = respelt(raw.select(PERSON), newcomers, gone, keyed)
    remarks = gather([_changed(rows, last), again])
    return _returned(rows, earlier), remarks, [*_vanished(gone.join(met, on=PERSON, how="anti")), *_halved(rows, last)]


def _returned(rows: pl.DataFrame, earlier: pl.DataFrame) -> pl.DataFrame:
    left = earlier.drop_nulls("leaving_date").select(*PERSON, pl.col("leaving_date").alias("left_on"))
    back = rows.join(left, on=PERSON, maintain_order="left").filter(pl.col("start_date") <= pl.col("left_on"))
    words = (
        "This person left in an earlier quarter and is back with the old start_date: give the new start_date, or "
        "correct the earlier leaving_date."
    )
    return faults_at(back["index"], "start_date", back["start_date"], "Bad value", words, "returned without new start")


def _changed(rows: pl.DataFrame, last: pl.DataFrame) -> pl.DataFrame:
    both = rows.join(last, on=PERSON, suffix="_before", maintain_order="left")
    parts = []
    for name in ("ethnic_group", "start_date"):
        moved = both.filter(pl.col(name) != pl.col(f"{name}_before"), ~_learnt(name))
        words = f"{name} differs from what this person had when last reported: check which is right."
        parts.append(faults_at(moved["index"], name, moved[name], "Bad value", words, f"changed {name}"))
    return gather(parts)


def _learnt(name: str) -> pl.Expr:
    """Whether an ethnic group was unknown before, or is the same group in more detail: nobody need check good news."""
    if name != "ethnic_group":
        return pl.lit(value=False)
    before = pl.col(f"{name}_before")
    broad_before, broad_now = (column.replace_strict(BROAD, default="") for column in (before, pl.col(name)))
    return (broad_before == UNKNOWN) | (before == broad_now)


def _vanished(gone: pl.DataFrame) -> list[Problem]:
    return [
        Problem(
            None,
            "staff_id",
            organisation,
            "Bad value",
            f"{people} of {organisation} left no trace: in post when last reported, not in this file, not marked as "
            "leavers.",
            people,
            "vanished",
        )
        for organisation, people in gone.group_by("organisation_id").len().sort("organisation_id").iter_rows()
    ]


def _halved(rows: pl.DataFrame, last: pl.DataFrame) -> list[Problem]:
    now = rows.filter(pl.col("leaving_date").is_null()).group_by("organisation_id").agg(pl.len().alias("now"))
    before = last.group_by("organisation_id").agg(pl.len().alias("before"))
    both = before.join(now, on="organisation_id", how="left").fill_null(0).sort("organisation_id")
    fallen = both.filter(pl.col("before") >= HALF, pl.col("now") * HALF <= pl.col("before"))
    return [
        Problem(
            None,
            "organisation_id",
            organisation,
            "Bad value",
            f"{organisation} has {after} people in post, after {first} when last reported: check that the file is "
            "complete.",
            code="headcount halved",
        )
        for organisation, first, after in fallen.iter_rows()
    ]
