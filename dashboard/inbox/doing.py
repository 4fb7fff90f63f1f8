"""Do what is asked for some files on open records: the same words and codes, whoever holds the records."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from dashboard import ingest
from dashboard.errors import UserError
from dashboard.inbox.checking import Bar, Checking, Given, silent
from dashboard.inbox.job import Answer, Job
from dashboard.inbox.telling import count, told
from dashboard.ingest import Report
from dashboard.ingest.trips import trip
from dashboard.records import Records

NO_RECORDS = "There are no records to load into."


def answers(
    job: Job,
    files: Iterable[tuple[str, Given]],
    records: Records | None,
    *,
    bar: Bar = silent,
    since: datetime | None = None,
) -> Iterator[Answer]:
    """Do a job file by file; one that fails does not keep the others from being done.

    Parameters
    ----------
    job
        What to do.
    files
        Name and place or bytes of each, in the order to take them.
    records
        Where to load, and what to check against; None where there are none yet, to check only.
    bar
        Where to show progress.
    since
        When the job was given to somebody who may have done part of it before they stopped; None for a new job.
    """
    checking = Checking(job.table, records, choices=job.choices, bar=bar)
    for name, given in files:
        try:
            report = checking.report(name, given)
        except UserError as fault:
            yield Answer.to_fault(fault)
            continue
        if job.kind == "check":
            yield _checked(job, report)
        else:
            yield _loaded(job, report, records, since)


def _checked(job: Job, report: Report) -> Answer:
    code = int(not report.accepted)
    return Answer(code=code, record=report.as_json()) if job.whole else Answer(tuple(told(report)), code=code)


def _loaded(job: Job, report: Report, records: Records | None, since: datetime | None) -> Answer:
    """Commit one checked file, and say what happened."""
    if records is None:
        raise UserError(NO_RECORDS)
    lines, sitting = tuple(told(report)), _sitting(job, report)
    try:
        if not report.accepted:
            records.note_trip(trip(report, sitting=sitting, by=job.by, door="command line"))
            return Answer(lines, code=1)
        if since and (done := _done_before(job, report, records, since)):
            return Answer((*lines, f"  loaded as {count(done, 'submission')}"))
        last = trip(report, sitting=sitting, by=job.by, door="command line", committed=True)
        receipt = ingest.submit(report, records, by=job.by, replace=job.replace, trip=last)
    except UserError as fault:
        return Answer.to_fault(fault, lines)
    again = f", {len(receipt.replaced):,} of them replacing earlier ones" if receipt.replaced else ""
    return Answer((*lines, f"  loaded as {count(len(receipt.submissions), 'submission')}{again}"))


def _done_before(job: Job, report: Report, records: Records, since: datetime) -> int:
    """Count the submissions that whoever had the job before has made of this very file."""
    made = records.submissions().filter(state="current", file_hash=report.file_hash, by=job.by)
    return made.filter(made["at"] >= since).height


def _sitting(job: Job, report: Report) -> str:
    """Name one person's work on one file on one day, as the burden ledger knows sittings."""
    parts = (job.by, report.file, datetime.now(UTC).date().isoformat())
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
