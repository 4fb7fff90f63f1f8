"""Bytes of any sane encoding."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.ingest.reading.decoding import decode
from dashboard.ingest.reading.source import Source
from dashboard.ingest.unusable import UnusableFile

TEXT = "name,place\nZoë,Ynys Môn\nSiân,Llŷn – “north”\n"


def decoded(data: bytes) -> str:
    """Decode bytes as a file."""
    return decode(Source("a.csv", data, "")).decode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_in_any_form_is_read(encoding: str) -> None:
    """Accents, dashes and quotes come through."""
    assert decoded(TEXT.encode(encoding)) == TEXT


def test_windows_text_is_read() -> None:
    """What a spreadsheet program saves as plain CSV in this country."""
    text = "name,place\nZoë,Café – “north” £5\n"

    assert decoded(text.encode("cp1252")) == text


def test_text_without_marks_is_not_copied() -> None:
    """A large file is held once."""
    data = TEXT.encode()

    assert decode(Source("a.csv", data, "")) is data


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\r\ufeff\x1a"), min_size=1))
def test_any_utf8_text_reads_as_itself(text: str) -> None:
    """Whatever is valid UTF-8 is never taken for something else."""
    text = "a," + text

    assert decoded(text.encode()) == text


def test_two_encodings_in_one_file_are_refused_with_the_line() -> None:
    """Half of it would be wrong whichever were chosen."""
    with pytest.raises(UnusableFile, match="from line 3 on"):
        decoded("a,b\né,1\n".encode() + "é,2\n".encode("cp1252"))


@pytest.mark.parametrize("encoding", ["cp437", "cp850", "mac_roman"])
@pytest.mark.parametrize("after", [",1\n", " for all,1\n", ";1\n", "\n"])
def test_letters_of_old_programs_are_not_read_as_others(encoding: str, after: str) -> None:
    """An e with an accent would become a comma or a Z, and nobody would see it."""
    with pytest.raises(UnusableFile, match=r"old Macintosh or DOS program \(line 2\)"):
        decoded(f"a,b\ncafé{after}".encode(encoding))


def test_bytes_that_are_no_text_are_refused_with_the_line() -> None:
    """Bytes that neither encoding has."""
    with pytest.raises(UnusableFile, match="line 2"):
        decoded(b"a,b\n\x81\x8d,1\n")


def test_line_ends_are_made_plain() -> None:
    """Old and new kinds alike."""
    assert decoded(b"a\r\nb\rc\nd") == "a\nb\nc\nd"


def test_letters_of_seven_bits_are_refused_with_the_line() -> None:
    """UTF-7 is ASCII, so that nothing else tells; a telephone number or a sum is no such letter."""
    with pytest.raises(UnusableFile, match=r"UTF-7.*line 2"):
        decode(Source("a.csv", "name\nCafé".encode("utf-7"), ""))

    assert decode(Source("a.csv", b"+447700900-1,a+b-c,+1234567-", "")) == b"+447700900-1,a+b-c,+1234567-"


def test_a_mark_at_the_start_of_any_line_goes() -> None:
    """Files that were joined have one where each began."""
    assert decode(Source("a.csv", b"a\n\xef\xbb\xbfb", "")) == b"a\nb"
