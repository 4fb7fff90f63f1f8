"""Numbers that a workbook shows as identifiers: 123 under the format 00000 is 00123, and under "GB-CHC-"0 it is GB-CHC-123."""

import io
import re
import zipfile

from dashboard.ingest.reading.elements import walk
from dashboard.ingest.reading.error_cells import column_number, path_of, pieces

STYLES = "xl/styles.xml"
FORMAT = re.compile(r'^((?:"[^"]*"|\\.|-)*)(0+)(?:;@)?$')
"""Text, then noughts for the digits; a format with a point, a date or a share is a number's and changes no value."""
CELL = re.compile(
    rb'<(?:\w+:)?c\b(?=[^<>]*\br\s*=\s*["\']([A-Za-z]{1,3})([0-9]{1,7})["\'])(?=[^<>]*\bs\s*=\s*["\']([0-9]{1,6})["\'])'
    rb'(?![^<>]*\bt\s*=\s*["\'](?!n["\']))[^<>]*>\s*(?:<(?:\w+:)?f\b[^<>]*(?:/>|>[^<>]*</(?:\w+:)?f>)\s*)?'
    rb"<(?:\w+:)?v[^<>]*>([0-9]{1,15})(?:\.0+)?<"
)
Shown = tuple[str, int]
"""What a format puts before a number, and how many digits it shows at least."""


def shown_numbers(data: bytes, sheet: str) -> dict[tuple[int, int], str]:
    """Give row and column, both from 0, of each whole number that is shown with text or noughts before it, as it is shown.

    Parameters
    ----------
    data
        The workbook; anything but an .xlsx file has none.
    sheet
        The sheet's name.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        formats = _formats(archive) if STYLES in archive.namelist() else {}
        path = path_of(archive, sheet) if formats else None
        if path is None:
            return {}
        cells = (cell for piece in pieces(archive, path) for cell in CELL.findall(piece) if int(cell[2]) in formats)
        return {
            (int(row) - 1, column_number(letters) - 1): shown(formats[int(style)], digits.decode())
            for letters, row, style, digits in cells
        }


def shown(form: Shown, digits: str) -> str:
    """Write a number as a format shows it."""
    return form[0] + digits.zfill(form[1])


def _formats(archive: zipfile.ZipFile) -> dict[int, Shown]:
    """Give the styles whose format makes an identifier of a number, by their number."""
    codes: dict[str, Shown] = {}
    styles: list[str] = []
    inside: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        inside.append(name.rpartition(":")[2])
        if inside[-1] == "numFmt" and (form := _identifying(attributes.get("formatCode", ""))):
            codes[attributes.get("numFmtId", "")] = form
        elif inside[-2:] == ["cellXfs", "xf"]:
            styles.append(attributes.get("numFmtId", ""))

    with archive.open(STYLES) as opened:
        walk(opened, start, lambda _: inside.pop())
    return {place: codes[code] for place, code in enumerate(styles) if code in codes}


def _identifying(code: str) -> Shown | None:
    found = FORMAT.match(code)
    if found is None:
        return None
    before = re.sub(r'"|\\(.)', r"\1", found[1])
    worded = any(sign.isalpha() for sign in before)
    return (before, len(found[2])) if worded or (len(found[2]) > 1 and not before) else None
