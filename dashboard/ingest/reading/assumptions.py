"""What was assumed about a file while it was opened, said so that a wrong guess is seen."""

from dashboard.ingest.problem import Problem
from dashboard.ingest.reading.decoding import is_windows_text
from dashboard.ingest.reading.source import Source
from dashboard.ingest.reading.workbook import Sheet

READ = "Only the sheet {} was read;"


def assumed(source: Source) -> tuple[Problem, ...]:
    """Say that a text was read as Windows-1252, which its bytes do not say themselves."""
    if not is_windows_text(source):
        return ()
    words = "The file is not UTF-8 and was read as Windows-1252: check letters with accents, and save as CSV UTF-8."
    return (Problem(None, None, None, "Bad file", words, code="windows text"),)


def other_sheets(sheet: Sheet) -> tuple[Problem, ...]:
    """Say which sheet was read where there are several."""
    if not sheet.others:
        return ()
    words = f"{READ.format(sheet.name)} the workbook also has {', '.join(sheet.others)}."
    return (Problem(None, None, None, "Bad file", words, code="other sheets"),)
