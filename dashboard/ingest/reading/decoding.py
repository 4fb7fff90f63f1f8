"""Bytes of any sane encoding -> UTF-8 bytes with plain newlines; without a copy where they already are."""

import codecs
import re

from dashboard.ingest.reading.source import Source
from dashboard.ingest.unusable import UnusableFile

UTF8_MARK = codecs.BOM_UTF8
PADDING = (b"\x00", b"\x1a")
"""What old programs put behind the end of a text."""
# Letters as Windows-1252 shows them that another system wrote: "Caf\u017d" (Macintosh) and "Caf\u201a" (DOS) for "Café".
FOREIGN = re.compile(
    '[a-z][\u017d\u2030\u0178\u2021\u02c6\u201a\u201e\u2020](?:[a-z]|\\b|$)|[a-z][\u02c6\u201a\u201e][,;|\t"\n ]'
)
STEP = 1 << 22
# UTF-8 text that somebody decoded as Windows-1252: "Ã©" for "é", "â€™" for an apostrophe.
GARBLED = re.compile(
    "[ÂÃ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
    "|â€[\u0098-\u009d\u2018-\u201d\u0153\u2122]?"
)
SEVEN_BIT = re.compile(rb"\+[A-Za-z0-9+/]{3,}-")
"""How UTF-7 writes the letters that are not ASCII: `caf+AOk-`."""
SAVE_AGAIN = "save it as CSV UTF-8 and send it again."


def decode(source: Source) -> bytes:
    """Give the text of a file as UTF-8 without marks, lines ended by a line feed.

    Read as: UTF-8 (with any number of byte order marks), UTF-16 (by mark or by its zero bytes), else Windows-1252.

    Raises
    ------
    UnusableFile
        For bytes that are none of these, for two encodings in one file, for UTF-7, and for zero bytes in text.
    """
    data = _to_utf8(source)
    if data.endswith(PADDING):
        data = data.rstrip(b"".join(PADDING))
    if b"\x00" in data:
        line = data.count(b"\n", 0, data.index(b"\x00")) + 1
        raise UnusableFile(
            f"{source.name} holds a zero byte in line {line}, so it is damaged or not text: export it "
            "again as CSV UTF-8."
        )
    if (found := _seven_bit(data)) is not None:
        line = data.count(b"\n", 0, found) + 1
        raise UnusableFile(f"{source.name} is UTF-7 text (line {line}), which hides letters with accents: {SAVE_AGAIN}")
    if b"\r" in data:
        while b"\r\r\n" in data:
            data = data.replace(b"\r\r\n", b"\r\n")
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data if data.isascii() else data.replace(b"\n" + UTF8_MARK, b"\n")


def _seven_bit(data: bytes) -> int | None:
    """Give the place of a letter written as in UTF-7; a telephone number or a sum is none."""
    if b"+" not in data or not data.isascii():
        return None
    found = (one for one in SEVEN_BIT.finditer(data) if _is_letters(one[0]))
    return next((one.start() for one in found), None)


def _is_letters(written: bytes) -> bool:
    try:
        letters = written.decode("utf-7")
    except UnicodeDecodeError:
        return False
    return all("\x80" <= letter < "\u2200" for letter in letters)


def is_windows_text(source: Source) -> bool:
    """Whether a file is read as Windows-1252, which is assumed and not known."""
    data = source.data
    return not data.isascii() and _wide_encoding(data) is None and _first_bad_byte(data) is not None


def _to_utf8(source: Source) -> bytes:
    data = source.data
    wide = _wide_encoding(data)
    if wide:
        return _from_wide(source, wide)
    while data.startswith(UTF8_MARK):
        data = data[len(UTF8_MARK) :]
    if data.isascii():
        return data
    bad = _first_bad_byte(data)
    return data if bad is None else _from_windows(source.name, data, bad)


def _wide_encoding(data: bytes) -> str | None:
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return "utf-32"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    head = data[:2000]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.4 * len(head) and not even:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * len(head) and not odd else None


def _from_wide(source: Source, encoding: str) -> bytes:
    try:
        return source.data.decode(encoding).lstrip("\ufeff").encode()
    except UnicodeError as error:
        raise UnusableFile(
            f"{source.name} is {encoding.upper()} text that breaks off or is damaged: {SAVE_AGAIN}"
        ) from error


def _first_bad_byte(data: bytes) -> int | None:
    decoder = codecs.getincrementaldecoder("utf-8")()
    for start in range(0, len(data), STEP):
        held = len(decoder.getstate()[0])
        try:
            decoder.decode(data[start : start + STEP], final=start + STEP >= len(data))
        except UnicodeDecodeError as error:
            return start - held + error.start
    return None


def _from_windows(name: str, data: bytes, bad: int) -> bytes:
    line = data.count(b"\n", 0, bad) + 1
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnusableFile(
            f"{name} holds a character in line {line} that is neither UTF-8 nor Windows-1252: {SAVE_AGAIN}"
        ) from error
    if foreign := FOREIGN.search(text):
        line = text.count("\n", 0, foreign.start()) + 1
        raise UnusableFile(f"{name} seems to come from an old Macintosh or DOS program (line {line}): {SAVE_AGAIN}")
    if GARBLED.search(text):
        raise UnusableFile(f"{name} mixes two encodings (UTF-8, and another from line {line} on): {SAVE_AGAIN}")
    return text.encode()
