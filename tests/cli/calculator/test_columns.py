"""Reading a reader's own CSV file."""

from pathlib import Path

import pytest

from dashboard.cli.calculator.columns import flags, labels, not_negative, numbers, positive, read, whole
from dashboard.errors import UserError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where to write one."""
    return tmp_path / "mine.csv"


@pytest.mark.parametrize(
    "text",
    ["Pay, Group\n£1,x\n", "\ufeffpay;GROUP\n1;x\n", "pay\tgroup\n\n1\tx\n", '"pay","group","more"\r\n"1","x"\r\n'],
)
def test_spreadsheets_variants_are_one_file(file: Path, text: str) -> None:
    """Capitals, spaces, semicolons, tabs, a byte-order mark, quotes, blank lines, other columns."""
    file.write_text(text, encoding="utf-8", newline="")
    lines = read(str(file), ("pay", "group"))

    assert numbers(lines, "pay") == [1.0]
    assert labels(lines, "group") == ["x"]


def test_thousands_may_have_commas(file: Path) -> None:
    """As a spreadsheet writes money."""
    file.write_text('amount\n"£1,234.50"\n', encoding="utf-8")

    assert numbers(read(str(file), ("amount",)), "amount") == [1234.5]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty"),
        ("\n\n", "is empty"),
        ("pay,group\n", "is empty"),
        ("pay,team\n1,x\n", "has no column group"),
        ("pay,group,pay\n1,x,2\n", "two columns pay"),
    ],
)
def test_a_file_that_cannot_be_meant_is_refused(file: Path, text: str, words: str) -> None:
    """Its name and what it needs are told."""
    file.write_text(text, encoding="utf-8")

    with pytest.raises(UserError, match=words) as told:
        read(str(file), ("pay", "group"))
    assert "mine.csv" in told.value.message


def test_no_file_and_no_text_are_refused(file: Path) -> None:
    """A wrong path; a picture."""
    with pytest.raises(UserError, match="There is no file"):
        read(str(file), ("pay",))
    file.write_bytes(b"\x89PNG\xff\xfe")
    with pytest.raises(UserError, match="UTF-8"):
        read(str(file), ("pay",))


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("", "is blank"),
        ("x", "is not a number"),
        ("nan", "is not a number"),
        ("inf", "is not a number"),
        ("-1", "is negative"),
    ],
)
def test_a_bad_number_is_told_by_line(file: Path, cell: str, words: str) -> None:
    """The line that a spreadsheet shows, blank lines counted."""
    file.write_text(f"pay,group\n1,x\n\n{cell},y\n", encoding="utf-8")

    with pytest.raises(UserError, match=f"Line 4: pay .* {words}"):
        numbers(read(str(file), ("pay", "group")), "pay", not_negative)


def test_a_bad_flag_and_a_blank_name_are_told_by_line(file: Path) -> None:
    """Neither yes nor no; nothing."""
    file.write_text("event,group\nYes,a\n0,b\n2,\n", encoding="utf-8")
    lines = read(str(file), ("event", "group"))

    assert flags(lines[:2], "event") == [1.0, 0.0]
    with pytest.raises(UserError, match="Line 4: event '2'"):
        flags(lines, "event")
    with pytest.raises(UserError, match="Line 4: group is blank"):
        labels(lines, "group")


def test_what_a_number_may_be() -> None:
    """Not under nought; above nought; a count."""
    assert [not_negative(-1), positive(0), whole(1.5), whole(-2)] == [
        "is negative",
        "is not above 0",
        "is not a whole number",
        "is negative",
    ]
    assert [not_negative(0), positive(0.1), whole(3.0)] == ["", "", ""]
