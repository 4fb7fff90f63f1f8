"""The one way we write Excel files for people: a spreadsheet runs nothing of it."""

from collections.abc import Iterable, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font

from data_models.safe_csv import safe_cell

_WIDEST = 60


def safe_excel(
    header: Sequence[str], rows: Iterable[Sequence[object]], notice: Sequence[str] = (), title: str = "Figures"
) -> bytes:
    """Write one sheet.

    Parameters
    ----------
    header
        Column names.
    rows
        Cells: numbers stay numbers, everything else is text that no spreadsheet takes for a formula.
    notice
        Lines above the header.
    title
        Name of the sheet.
    """
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    given = [list(row) for row in rows]
    lines: list[list[object]] = [[one] for one in notice]
    lines += [list(header), *given]
    for line, row in enumerate(lines, start=1):
        for column, content in enumerate(row, start=1):
            _fill(sheet.cell(line, column), content)
    top = len(notice) + 1
    for column, name in enumerate(header, start=1):
        sheet.cell(top, column).font = Font(bold=True)
        longest = max(len(str(one)) for one in [name, *(row[column - 1] for row in given)])
        sheet.column_dimensions[sheet.cell(top, column).column_letter].width = min(longest, _WIDEST) + 2
    sheet.freeze_panes = sheet.cell(top + 1, 1)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _fill(cell: Cell, content: object) -> None:
    nothing = content is None or content != content  # noqa: PLR0124 - a number that is none is not equal to itself
    if isinstance(content, int | float) and not isinstance(content, bool) and not nothing:
        cell.value = content
    else:
        # Said to be text, so that even what begins like a formula is none.
        cell.value = safe_cell(content)
        cell.data_type = "s"
        cell.alignment = Alignment(wrap_text=False, vertical="top")
