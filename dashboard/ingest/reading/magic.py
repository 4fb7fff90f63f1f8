"""What kind of file the first bytes say this is, whatever its name ends in."""

import io
import zipfile
from typing import Literal

from dashboard.ingest.reading.archive import DAMAGE
from dashboard.ingest.reading.source import Source
from dashboard.ingest.unusable import UnusableFile

Kind = Literal["text", "workbook", "archive", "json"]
LARGEST_UNZIPPED = 512 << 20
SAVE_AS = "open it, choose Save as, and save it as CSV UTF-8 or .xlsx"

WRONG_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", f"is a PDF, not a table: find the spreadsheet it was made from, {SAVE_AS}."),
    (b"\xd0\xcf\x11\xe0", f"is an old or password-protected Office file: {SAVE_AS} without a password."),
    (b"\x1f\x8b", "is compressed (gzip): unpack it and send the CSV inside."),
    (b"7z\xbc\xaf", "is a 7-Zip archive: unpack it and send the CSV inside."),
    (b"Rar!", "is a RAR archive: unpack it and send the CSV inside."),
    (b"PAR1", "is a Parquet file: export it as CSV UTF-8."),
    (b"SQLite format 3", "is a database: export the table as CSV UTF-8."),
    (b"\x89PNG", "is a picture: send the spreadsheet itself as CSV UTF-8 or .xlsx."),
    (b"\xff\xd8\xff", "is a picture: send the spreadsheet itself as CSV UTF-8 or .xlsx."),
    (b"{\\rtf", f"is a text document: {SAVE_AS}."),
)
OTHER_DOCUMENTS = (
    ("word/", "is a Word document, not a table"),
    ("ppt/", "is a presentation, not a table"),
    ("content.xml", "is an OpenDocument file, but no spreadsheet"),
    ("Index/", "is an Apple Numbers file"),
    ("xl/workbook.bin", "is a binary Excel workbook"),
)
SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"
MARKUP = (b"<!doctype", b"<html", b"<?xml", b"<table", b"<head", b"<body", b"<workbook")


def kind_of(source: Source) -> Kind:
    """Tell text, workbooks, archives and JSON apart.

    Raises
    ------
    UnusableFile
        For every other kind of file, naming the kind and the way out.
    """
    head = source.data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    for magic, words in WRONG_KINDS:
        if head.startswith(magic):
            raise UnusableFile(f"{source.name} {words}")
    if head.lower().startswith(MARKUP):
        raise UnusableFile(f"{source.name} is a web page or XML, not a CSV: {SAVE_AS}.")
    if head[:1] in (b"{", b"["):
        return "json"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(source)
    return "text"


def _packed(source: Source) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            names = set(archive.namelist())
            unpacked = sum(entry.file_size for entry in archive.infolist())
            open_document = "mimetype" in names and archive.open("mimetype").read(len(SPREADSHEET)).decode(
                "ascii", "replace"
            )
    except DAMAGE as error:
        raise UnusableFile(f"{source.name} is a damaged workbook or archive: export it again.") from error
    is_workbook = "xl/workbook.xml" in names or open_document == SPREADSHEET
    for begins, words in () if is_workbook else OTHER_DOCUMENTS:
        if any(name.startswith(begins) for name in names):
            raise UnusableFile(f"{source.name} {words}: {SAVE_AS}.")
    if not is_workbook:
        return "archive"
    if unpacked > LARGEST_UNZIPPED:
        raise UnusableFile(f"{source.name} unpacks to more than 512 MB: save it as CSV UTF-8 instead.")
    return "workbook"
