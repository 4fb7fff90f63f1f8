"""OpenDocument spreadsheets as LibreOffice lays them out, with the endless empty rest of every sheet."""

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

MEDIA = "application/vnd.oasis.opendocument.{}"
NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
MANIFEST = (
    '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
)
REST = '<table:table-cell table:number-columns-repeated="16300"/>'


def row(values: Sequence[object] = (), *, cells: Sequence[str] = (), repeated: int = 1) -> str:
    """One row of values, or of cells already written."""
    written = [*map(_cell, values), *cells]
    return f'<table:table-row table:number-rows-repeated="{repeated}">{"".join(written)}</table:table-row>'


def _cell(value: object) -> str:
    if value in ("", None):
        return "<table:table-cell/>"
    kind = (
        f'office:value-type="float" office:value="{value}"'
        if isinstance(value, float)
        else 'office:value-type="string"'
    )
    return f"<table:table-cell {kind}><text:p>{escape(str(value))}</text:p></table:table-cell>"


def content(rows: Sequence[str]) -> str:
    """The one sheet of a document."""
    sheet = f'<table:table table:name="Sheet1">{"".join(rows)}</table:table>'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMES}><office:body><office:spreadsheet>'
        f"{sheet}</office:spreadsheet></office:body></office:document-content>"
    )


def document(rows: Sequence[Sequence[object]], *, kind: str = "spreadsheet", more: Sequence[str] = ()) -> bytes:
    """A whole document: rows of values, then the empty rest of the sheet."""
    written = [row(values, cells=[REST]) for values in rows]
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", MEDIA.format(kind), zipfile.ZIP_STORED)
        packed.writestr("META-INF/manifest.xml", MANIFEST.format(kind=MEDIA.format(kind)))
        packed.writestr("content.xml", content([*written, *more, row(cells=[REST], repeated=1_048_000)]))
    return held.getvalue()
