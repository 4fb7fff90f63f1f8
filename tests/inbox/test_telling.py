"""A report in words: the verdict first, and no flood."""

from pathlib import Path

import pytest

from dashboard import ingest
from dashboard.inbox.telling import MOST, count, told
from tests import network


@pytest.mark.parametrize(("number", "words"), [(0, "0 rows"), (1, "1 row"), (6012, "6,012 rows")])
def test_numbers_of_things_are_said_as_people_say_them(number: int, words: str) -> None:
    """One row is not `1 rows`."""
    assert count(number, "row") == words


def test_the_first_line_is_the_verdict(files: tuple[Path, Path]) -> None:
    """File, table, rows and whether it may be loaded."""
    assert list(told(ingest.check(files[0]))) == ["organisations.csv: organisations, 4 rows: accepted"]


def test_many_problems_of_a_kind_are_told_once_with_their_number(files: tuple[Path, Path]) -> None:
    """A column that is wrong throughout is one line, its first row, and how many cells."""
    for line in range(2, MOST + 12):
        network.spoilt(files[1], "gender", "?!", line)
    lines = [line for line in told(ingest.check(files[1])) if "gender" in line]

    assert len(lines) == 1
    assert "row 2, gender" in lines[0]
    assert lines[0].endswith(f"({MOST + 10} cells: rows 2, 3, 4, 5, 6 and more)")


def test_what_was_assumed_is_not_called_bad(files: tuple[Path, Path]) -> None:
    """A notice is a liberty of ours, no fault of the file's."""
    text = files[1].read_text(encoding="utf-8")
    files[1].write_text(text.replace("ethnic_group", "Ethnicity", 1), encoding="utf-8")

    assert "  notice: row 1, ethnic_group: Your column Ethnicity was read as ethnic_group." in told(
        ingest.check(files[1])
    )


def test_columns_that_are_left_out_are_named(files: tuple[Path, Path]) -> None:
    """Nobody is left to believe that a column of theirs was stored."""
    file = files[1]
    text = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([text[0] + ",shoe_size", *(line + ",41" for line in text[1:])]), encoding="utf-8")

    assert any("left out" in line and "shoe_size" in line for line in told(ingest.check(file)))
