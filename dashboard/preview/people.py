"""The people of a file beside the people it is compared with: who joined, left, changed, or is simply not there."""

from dataclasses import dataclass

import polars as pl

from dashboard.records import Records
from data_models import ETHNIC_GROUPS

TABLE = "workforce"
PERSON = ("organisation_id", "staff_id")
READ = (*PERSON, "quarter", "ethnic_group", "grade", "start_date", "leaving_date")
UNKNOWN = "Unknown"
BROAD = {label: broad for label, broad, _ in ETHNIC_GROUPS}
MINORITISED = {label: minoritised for label, _, minoritised in ETHNIC_GROUPS}


@dataclass(frozen=True)
class People:
    """People matched one to one.

    Parameters
    ----------
    against
        What the file is compared with, in words.
    matched
        One row per person of either side: the columns `READ` for the file and, ending in `_before`, for the other
        side, with `in_post` and `in_post_before`. Identifiers are pseudonyms.
    """

    against: str
    matched: pl.DataFrame

    def count(self, which: pl.Expr) -> int:
        """Count people for whom something holds."""
        return int(self.matched.select(which.fill_null(value=False).sum()).item())


def replaced_people(records: Records, frame: pl.DataFrame) -> People | None:
    """Compare a workforce file with the current submissions of the same organisations and quarter."""
    quarters = frame["quarter"].drop_nulls().unique().to_list()
    return _people(records, frame, quarters, "the submission it replaces")


def earlier_people(records: Records, frame: pl.DataFrame) -> People | None:
    """Compare a workforce file with the last quarter that was submitted before its own."""
    own = frame["quarter"].drop_nulls()
    earlier = [quarter for quarter in records.quarters(TABLE) if own.len() and quarter < str(own.min())]
    return _people(records, frame, earlier[-1:], earlier[-1]) if earlier else None


def _people(records: Records, frame: pl.DataFrame, quarters: list[str], against: str) -> People | None:
    owners = frame["organisation_id"].unique()
    before = records.rows(TABLE, quarters=quarters, columns=READ).filter(
        pl.col("organisation_id").is_in(owners.implode())
    )
    if before.is_empty():
        return None
    now = records.rekeyed(TABLE, frame.select(READ))
    return People(against, matched(before, now))


def matched(before: pl.DataFrame, now: pl.DataFrame) -> pl.DataFrame:
    """Match two lists of people by organisation and pseudonym; each has the columns `READ`."""
    marked = [rows.with_columns(in_post=pl.col("leaving_date").is_null()) for rows in (now, before)]
    renamed = marked[1].rename({name: f"{name}_before" for name in marked[1].columns if name not in PERSON})
    return marked[0].join(renamed, on=list(PERSON), how="full", coalesce=True)


def known(name: str) -> pl.Expr:
    """Whether an ethnic group is known, of one side."""
    return pl.col(name).replace_strict(BROAD, default=None, return_dtype=pl.String) != UNKNOWN


def minoritised(name: str) -> pl.Expr:
    """Whether somebody is racially minoritised, of one side: `yes`, `no` or `Unknown`."""
    return pl.col(name).replace_strict(MINORITISED, default=None, return_dtype=pl.String)


def here(side: str = "") -> pl.Expr:
    """Whether somebody is in post, of one side (`""` or `"_before"`)."""
    return pl.col(f"in_post{side}").fill_null(value=False)


JOINED = here() & pl.col("quarter_before").is_null()
LEFT = here("_before") & ~here() & pl.col("quarter").is_not_null()
UNTRACED = here("_before") & pl.col("quarter").is_null()
LOST_ETHNICITY = known("ethnic_group_before") & ~known("ethnic_group")
FOUND_ETHNICITY = ~known("ethnic_group_before") & known("ethnic_group")
CHANGED_ETHNICITY = (
    known("ethnic_group_before") & known("ethnic_group") & (pl.col("ethnic_group") != pl.col("ethnic_group_before"))
)
CHANGED_START = pl.col("start_date") != pl.col("start_date_before")
CHANGED_GRADE = pl.col("grade") != pl.col("grade_before")
