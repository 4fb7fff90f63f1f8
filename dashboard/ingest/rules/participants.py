"""Whether the staff whom a file of enrolments names are in a workforce return: comparisons can be of nobody else."""

from collections.abc import Mapping

import polars as pl

from dashboard.ingest.faults import faults_at, no_faults
from dashboard.records import Records
from dashboard.records.workforce_history import everyone

TABLE, WORKFORCE = "enrolments", "workforce"
PERSON = ["organisation_id", "staff_id"]
WORDS = (
    "This staff_id is in no workforce return of this organisation: check it, or leave it blank. The person stays enrolled, and "
    "is left out of comparisons."
)


def unknown_staff(
    table: str, frame: pl.DataFrame, records: Records | None, companions: Mapping[str, pl.DataFrame]
) -> pl.DataFrame:
    """Find enrolments whose member of staff no return knows; a remark, because the return may come later.

    Organisations of which no return is at hand are not spoken of: whoever sends enrolments may not see their staff.

    Parameters
    ----------
    table, frame
        The upload table's name and its typed rows.
    records
        Returns that were submitted; None to look at the companions only.
    companions
        Files being sent along, by table.

    Returns
    -------
    polars.DataFrame
        Faults, columns as in `faults.SCHEMA`.
    """
    if table != TABLE or not set(PERSON) <= set(frame.columns):
        return no_faults()
    sent = companions.get(WORKFORCE)
    known = [sent.select(PERSON)] if sent is not None and set(PERSON) <= set(sent.columns) else []
    named = frame.select(PERSON)
    if records is not None:
        known = [everyone(records), *(records.rekeyed(WORKFORCE, one) for one in known)]
        named = records.rekeyed(TABLE, named)
    if not known:
        return no_faults()
    staff = pl.concat([one.cast(pl.String) for one in known]).unique()
    asked = (
        named.with_row_index("index")
        .drop_nulls()
        .join(staff.select("organisation_id").unique(), on="organisation_id", how="semi")
    )
    strangers = asked.join(staff, on=PERSON, how="anti").sort("index")["index"]
    return faults_at(
        strangers, "staff_id", frame["staff_id"].gather(strangers), "Bad value", WORDS, "staff in no return"
    )
