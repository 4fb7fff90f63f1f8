"""Commit a file that was accepted: all of it, or nothing."""

from collections.abc import Collection

from dashboard.errors import UserError
from dashboard.ingest.choices import Choices
from dashboard.ingest.report import Report
from dashboard.records import Along, Explanation, Receipt, Records, Remembered, Trip


def submit(
    report: Report,
    records: Records,
    *,
    by: str,
    replace: bool = False,
    choices: Choices | None = None,
    explanations: tuple[Explanation, ...] = (),
    expected: Collection[int] | None = None,
    trip: Trip | None = None,
) -> Receipt:
    """Store the rows of an accepted report, with its warnings as notes.

    Parameters
    ----------
    report
        From `check`, with the same records.
    records
        Where to store.
    by
        Who submits.
    replace
        Whether current submissions of the same owners and quarters may be replaced.
    choices
        What the sender decided; headers, spellings and the order of dates are remembered for their organisation.
    explanations
        Answers to the report's queries.
    expected
        The submissions that the sender saw that they would replace; None where they did not look.
    trip
        The round trip that ends here, for the burden ledger.

    Raises
    ------
    UserError
        When the report has problems; or from the records, for example when something current is in the way.
    """
    if not report.accepted or report.frame is None:
        problems = len(report.faults)
        raise UserError(
            f"{report.file} has {problems} problem{'s' if problems != 1 else ''}, so nothing was stored: mend "
            "them and check it again."
        )
    said = choices or Choices()
    return records.submit(
        report.table,
        report.frame,
        by=by,
        file_name=report.file,
        file_hash=report.file_hash,
        replace=replace,
        notes=tuple(dict.fromkeys(warning.message for warning in report.warnings)),
        along=Along(explanations, Remembered(said.columns, said.spellings, said.day_first), trip),
        expected=expected,
    )
