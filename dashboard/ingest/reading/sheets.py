"""The sheets of a workbook, to choose from."""

import io

from python_calamine import CalamineWorkbook

from dashboard.ingest.reading.archive import unpacked
from dashboard.ingest.reading.magic import kind_of
from dashboard.ingest.reading.sheet_size import check_reach
from dashboard.ingest.reading.source import read_source
from dashboard.ingest.reading.workbook import DAMAGE
from dashboard.ingest.unusable import UnusableFile


def sheet_names(content: bytes, name: str) -> tuple[str, ...]:
    """Name the sheets of a workbook, in its order; none for any other file, or for one that cannot be opened.

    Parameters
    ----------
    content, name
        The file; a workbook may be zipped.
    """
    try:
        source = read_source(content, name)
        source = unpacked(source) if kind_of(source) == "archive" else source
        if kind_of(source) != "workbook":
            return ()
        check_reach(source.name, source.data)
        return tuple(CalamineWorkbook.from_filelike(io.BytesIO(source.data)).sheet_names)
    except (UnusableFile, *DAMAGE):  # the check of the file says what is wrong with it
        return ()
