"""Columns of a reader's own CSV file: checked line by line, and told by line where they are wrong."""

import csv
import io
import math
from collections.abc import Callable, Sequence
from pathlib import Path

from dashboard.errors import UserError

Row = dict[str, str]
Lines = list[tuple[int, Row]]
YES, NO = {"1", "1.0", "yes", "y", "true"}, {"0", "0.0", "no", "n", "false"}


def read(file: str, needed: Sequence[str], optional: Sequence[str] = ()) -> Lines:
    """Read a file's rows, each with its line number; capitals and spaces in headers do not matter.

    Raises
    ------
    UserError
        If it cannot be read, has no row, or lacks a column.
    """
    rows = list(csv.reader(io.StringIO(_text(file)), delimiter=_delimiter(_text(file))))
    filled = [(line, row) for line, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    header = [name.strip().casefold().replace(" ", "_") for name in filled[0][1]] if filled else []
    missing = [name for name in needed if name not in header]
    if missing or len(filled) < 2:
        what = f"has no column {missing[0]}" if filled and missing else "is empty"
        raise UserError(f"{Path(file).name} {what}; it needs a header {','.join(needed)} and a row for each entry.")
    twice = [name for name in (*needed, *optional) if header.count(name) > 1]
    if twice:
        raise UserError(f"{Path(file).name} has two columns {twice[0]}; keep one.")
    return [(line, _row(header, row)) for line, row in filled[1:]]


def numbers(lines: Lines, column: str, check: Callable[[float], str] | None = None) -> list[float]:
    """Read a column of numbers; pound signs and commas between thousands are allowed.

    Parameters
    ----------
    lines
        Rows with their line numbers.
    column
        Which column.
    check
        Gives what is wrong with a number, or nothing.

    Raises
    ------
    UserError
        If a cell is blank, is no number, or is not allowed; the message names the line.
    """
    found = []
    for line, row in lines:
        text = row[column].lstrip("£").replace(",", "")
        number = _number(text)
        wrong = "is blank" if not text else "is not a number" if number is None else check(number) if check else ""
        if number is None or wrong:
            raise UserError(f"Line {line}: {column} {row[column]!r} {wrong}.")
        found.append(number)
    return found


def flags(lines: Lines, column: str) -> list[float]:
    """Read a column of yes and no, or of 1 and 0, as 1 and 0.

    Raises
    ------
    UserError
        If a cell is neither; the message names the line.
    """
    for line, row in lines:
        if row[column].casefold() not in YES | NO:
            raise UserError(f"Line {line}: {column} {row[column]!r} is neither 1 (it happened) nor 0 (it did not).")
    return [float(row[column].casefold() in YES) for _, row in lines]


def labels(lines: Lines, column: str) -> list[str]:
    """Read a column of names.

    Raises
    ------
    UserError
        If a cell is blank; the message names the line.
    """
    for line, row in lines:
        if not row[column]:
            raise UserError(f"Line {line}: {column} is blank.")
    return [row[column] for _, row in lines]


def not_negative(number: float) -> str:
    """Refuse a number under 0."""
    return "is negative" if number < 0 else ""


def positive(number: float) -> str:
    """Refuse a number that is not above 0."""
    return "is not above 0" if number <= 0 else ""


def whole(number: float) -> str:
    """Refuse what is not a count."""
    return not_negative(number) or ("" if number.is_integer() else "is not a whole number")


def _text(file: str) -> str:
    try:
        raw = Path(file).read_bytes()
    except FileNotFoundError:
        raise UserError(f"There is no file {file}; check the path.") from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(f"{Path(file).name} is not a CSV file in UTF-8; save it as one.") from None


def _delimiter(text: str) -> str:
    """Guess what separates columns from the header: spreadsheets abroad write semicolons."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=header.count)


def _row(header: list[str], cells: list[str]) -> Row:
    padded = [cell.strip() for cell in cells] + [""] * len(header)
    return dict(zip(header, padded, strict=False))


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
