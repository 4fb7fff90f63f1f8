"""From the cells of a file to its report: convert, judge, compare, and put together what was found."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace

import polars as pl

from dashboard.ingest.choices import Choices
from dashboard.ingest.conversion.typed_rows import TypedRows, type_rows
from dashboard.ingest.faults import gather
from dashboard.ingest.findings import Findings
from dashboard.ingest.headers.mapping import HeaderMap
from dashboard.ingest.overlay import overlaid
from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.landing import Landed
from dashboard.ingest.report import Report
from dashboard.ingest.rules.earlier_quarters import compare_with_earlier
from dashboard.ingest.rules.judging import judge, remarks
from dashboard.ingest.rules.letter_case import other_case
from dashboard.ingest.rules.one_quarter import misnamed, other_quarters
from dashboard.ingest.rules.out_of_reason import out_of_reason
from dashboard.ingest.rules.participants import unknown_staff
from dashboard.ingest.rules.registers import unknown_references
from dashboard.ingest.rules.same_values import same_values
from dashboard.ingest.rules.setting_aside import without_set_aside
from dashboard.ingest.rules.swapped import swapped_columns
from dashboard.ingest.rules.swapped_dates import swapped_dates
from dashboard.ingest.rules.two_spellings import two_spellings
from dashboard.records import Records
from data_models import UploadTable

Progress = Callable[[float, float, str], None]
"""Told how much is done, of how much, and what is being done."""

STEPS = 4


@dataclass(frozen=True)
class Asked:
    """What is being checked, and against what.

    Parameters
    ----------
    file, digest
        Name and SHA-256 of the file.
    table
        The upload table it is.
    records
        What was submitted before, or None.
    companions
        Rows of files being sent along, by table.
    progress
        Whom to tell how far the check is.
    choices
        What the sender decided about the file.
    own
        Organisations whose earlier quarters may be spoken of; None for all.
    """

    file: str
    digest: str
    table: type[UploadTable]
    records: Records | None
    companions: Mapping[str, pl.DataFrame]
    progress: Progress
    choices: Choices = field(default_factory=Choices)
    own: Collection[str] | None = None


def verdict(asked: Asked, landed: Landed, headers: HeaderMap, strays: tuple[Problem, ...]) -> Report:
    """Judge the cells of a file; they are used up on the way.

    Parameters
    ----------
    asked
        What is being checked.
    landed
        Its cells.
    headers
        Which column is which.
    strays
        Remarks on rows already left out.
    """
    landed, chosen = overlaid(landed, headers.places, asked.choices)
    lines, height = landed.lines, landed.cells.height + len(landed.problems)
    arranged = _arranged(landed, headers)
    asked.progress(1, STEPS, "Converting")
    typed = type_rows(asked.table, landed.cells, headers.places, day_first=asked.choices.day_first)
    asked.progress(2, STEPS, "Checking every rule")
    broken = judge(asked.table, typed.frame, typed.faulty())
    asked.progress(3, STEPS, "Comparing with what is known")
    faults, warnings, notes = _compared(asked, typed)
    general = (
        *headers.problems,
        *_swapped(asked, typed, headers, landed.header_line),
        *arranged,
        *_no_rows(height, landed.header_line),
    )
    alike = same_values(asked.table, typed.frame, _headers(headers), landed.header_line)
    spelt = two_spellings(asked.table, typed.frame, lines)
    queried = (*misnamed(typed.frame, asked.file), *alike, *spelt, *notes)
    said = (*headers.warnings, *strays, *chosen, *typed.notices)
    asked.progress(STEPS, STEPS, "Checked")
    return Report(
        file=asked.file,
        table=asked.table.table_name(),
        rows=height,
        faults=Findings(general, gather([typed.faults, broken, faults]), lines),
        queries=Findings(queried, warnings, lines, "query"),
        notices=Findings(said, lines=lines, level="notice"),
        mapping=headers.taken,
        dropped=headers.dropped,
        frame=without_set_aside(asked.table, typed.frame),
        file_hash=asked.digest,
        matches=headers.matches,
    )


def _arranged(landed: Landed, headers: HeaderMap) -> tuple[Problem, ...]:
    """Give what is wrong with how rows and cells are laid out, by the table's own columns."""
    kept = set(landed.lines.to_list()) if landed.faults else set()
    found = (*landed.problems, *(fault for fault in landed.faults if fault.row in kept))
    return tuple(replace(one, column=headers.taken.get((one.column or "").strip(), one.column)) for one in found)


def _swapped(asked: Asked, typed: TypedRows, headers: HeaderMap, line: int) -> tuple[Problem, ...]:
    lists = swapped_columns(asked.table, typed.faults, typed.frame.height, _headers(headers), line)
    return (*lists, *swapped_dates(asked.table, typed.frame, _headers(headers), line))


def _headers(headers: HeaderMap) -> dict[str, str]:
    return {column: header for header, column in headers.taken.items()}


def _compared(asked: Asked, typed: TypedRows) -> tuple[pl.DataFrame, pl.DataFrame, list[Problem]]:
    frame, table = typed.frame, asked.table
    unknown = unknown_references(table, frame, asked.records, asked.companions)
    strange = other_quarters(table, frame, asked.file)
    faults, warnings, notes = compare_with_earlier(
        table.table_name(), frame, asked.records, asked.companions, asked.own
    )
    strangers = unknown_staff(table.table_name(), frame, asked.records, asked.companions)
    odd = (other_case(table, frame), out_of_reason(table, frame))
    said = gather([remarks(table, frame, typed.faulty()), warnings, strangers, *odd])
    return gather([unknown, strange, faults]), said, notes


def _no_rows(height: int, line: int) -> tuple[Problem, ...]:
    if height:
        return ()
    words = "There are no rows under the header: export the table again with its rows."
    return (Problem(line, None, None, "Bad file", words, code="no rows"),)
