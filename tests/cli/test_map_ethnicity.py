"""`map-ethnicity`: one answer for each line, and a blank where a person has to say."""

import csv
import io
from pathlib import Path

import pytest

from dashboard.cli.application import run

BRITISH = "English, Welsh, Scottish, Northern Irish or British"


def answers(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    """What the command printed."""
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def test_each_line_is_answered_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Raw text as it stands, label, broad group, how it is known, and a suggestion only where nothing is known."""
    listed = tmp_path / "list.txt"
    listed.write_bytes("White British\r\nAsian \u2013 Indian\r\n\r\nPakistanee\r\nNot stated\r\n".encode("cp1252"))

    assert run(["map-ethnicity", str(listed)]) == 0

    assert [tuple(row.values()) for row in answers(capsys)] == [
        ("White British", BRITISH, "White", "published", ""),
        ("Asian \u2013 Indian", "Indian", "Asian", "composed", ""),
        ("", "", "", "ask", ""),
        ("Pakistanee", "", "", "ask", "Pakistani"),
        ("Not stated", "Not stated", "Unknown", "exact", ""),
    ]


def test_standard_input_is_read_too(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A dash or nothing."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"APKN")))

    assert run(["map-ethnicity"]) == 0
    assert answers(capsys)[0]["label"] == "Pakistani"


def test_number_codes_need_their_frame(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """31 is Indian to HESA and White British to the learner record."""
    listed = tmp_path / "codes.txt"
    listed.write_text("31\n")

    found = []
    for frame in ([], ["--frame", "hesa_2012"], ["--frame", "ilr"]):
        run(["map-ethnicity", str(listed), *frame])
        found.append(answers(capsys)[0]["label"])
    assert found == ["", "Indian", BRITISH]


@pytest.mark.parametrize("arguments", [["no such file"], ["-", "--frame", "mars"]])
def test_a_mistake_is_one_sentence(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2 and no answer."""
    assert run(["map-ethnicity", *arguments]) == 2

    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
