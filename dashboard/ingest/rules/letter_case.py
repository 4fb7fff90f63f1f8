"""Identifiers of people that differ in capital and small letters alone: one person, counted as two, and never as having stayed."""

from collections.abc import Callable

import polars as pl

from dashboard.ingest.faults import faults_at, gather, no_faults
from data_models import UploadTable

INSIDE = "[a-z].*[A-Z]"
MEANT = 0.1
"""Share of identifiers with capitals inside from which on case is taken to tell people apart, as in random ones."""
FORMS: tuple[Callable[[pl.Expr], pl.Expr], ...] = (
    lambda cell: cell.str.to_uppercase(),
    lambda cell: cell.str.to_lowercase(),
    lambda cell: cell.str.slice(0, 1).str.to_uppercase() + cell.str.slice(1).str.to_lowercase(),
)
"""Ways in which people write the letters of an identifier: SP001, sp001 and Sp001."""


def other_case(table: type[UploadTable], frame: pl.DataFrame) -> pl.DataFrame:
    """Find identifiers of people that stand in the file with other capitals too; a remark, because nobody knows.

    The rarer spelling is found, and each where none is; columns as in `faults.SCHEMA`.
    """
    names = [column.name for column in table.columns() if column.pseudonym and column.name in frame.columns]
    return gather([_in_column(name, table.owner(), frame) for name in names if _is_mixed(frame[name])])


def _is_mixed(cells: pl.Series) -> bool:
    """Whether some have small letters and case means nothing; a column of capitals is not looked at any further."""
    if not cells.str.contains("[a-z]").any():
        return False
    return int(cells.str.contains(INSIDE).sum()) < MEANT * (len(cells) - cells.null_count())


def _in_column(name: str, owner: str, frame: pl.DataFrame) -> pl.DataFrame:
    within = [owner] if owner in frame.columns else []
    rows = frame.select(*within, pl.col(name).alias("cell"), pl.col(name).str.to_lowercase().alias("same"))
    spelt = rows.drop_nulls("cell").group_by([*within, "same", "cell"]).len("times")
    of = [*within, "same"]
    several = spelt.filter(pl.len().over(of) > 1)
    usual = pl.col("times") == pl.col("times").max().over(of)
    asked = several.filter(~usual | (usual.sum().over(of) > 1))
    if asked.is_empty():
        return no_faults()
    found = rows.with_row_index("index").join(asked, on=[*within, "cell"], how="semi", nulls_equal=True).sort("index")
    words = (
        f"{name} differs from that of another row in capital and small letters alone: if they are one person, write both the "
        "same, else one person counts as two."
    )
    return faults_at(found["index"], name, found["cell"], "Bad value", words, "other case")


def respelt(
    raw: pl.DataFrame,
    newcomers: pl.Series,
    gone: pl.DataFrame,
    keyed: Callable[[pl.DataFrame], pl.DataFrame],
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Find newcomers whose identifier, with other capitals, is that of somebody who left no trace.

    Parameters
    ----------
    raw
        `organisation_id` and `staff_id` of every row, as the file has them.
    newcomers
        Positions of the rows of people who were not there when last reported.
    gone
        `organisation_id` and `staff_id`, keyed, of those who were there and are in no row.
    keyed
        Turns identifiers into those that `gone` has.

    Returns
    -------
    tuple
        Remarks (columns as in `faults.SCHEMA`), and the people of `gone` who are no longer missed.
    """
    person, came = ["organisation_id", "staff_id"], raw[newcomers.to_list()].with_columns(index=newcomers)
    if came.is_empty() or gone.is_empty():
        return no_faults(), gone.clear()
    forms = [keyed(came.with_columns(form(pl.col("staff_id")))) for form in FORMS]
    met = pl.concat(forms).join(gone.select(person), on=person, how="semi").unique("index").sort("index")
    words = (
        "staff_id is that of somebody who was in post when last reported and is missing now, but for capital and small letters: "
        "write it as before, else one person counts as a leaver and as a joiner."
    )
    held = raw["staff_id"].gather(met["index"])
    found = faults_at(met["index"], "staff_id", held, "Bad value", words, "other case than before")
    return found, gone.join(met, on=person, how="semi")
