"""Match the file's headers to a table's columns: exactly or by a published title; a likeness is only mentioned."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.ingest.headers.detection import Table, best_table, misses
from dashboard.ingest.headers.matching import HeaderMatch, match_headers
from dashboard.ingest.headers.personal import holds_people, personal_headers
from dashboard.ingest.problem import Problem


@dataclass(frozen=True)
class HeaderMap:
    """Which column of the file is which column of the table.

    Parameters
    ----------
    places
        Column of the table -> its place among the file's columns, from 0.
    taken
        The file's header -> column of the table.
    dropped
        Headers the table does not have, in file order.
    problems, warnings
        Missing, repeated and personal columns; dropped ones.
    matches
        Every header with its column and how that is known, in file order; what a screen asks to confirm.
    """

    places: dict[str, int]
    taken: dict[str, str]
    dropped: tuple[str, ...]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    matches: tuple[HeaderMatch, ...] = ()


def map_headers(
    table: Table, headers: tuple[str, ...], line: int, chosen: Mapping[str, str] | None = None
) -> HeaderMap:
    """Match headers to columns; each missing, repeated or unknown column is named once.

    Parameters
    ----------
    table
        The upload table.
    headers
        The file's headers as they stand.
    line
        The line they stand in, for the problems.
    chosen
        What the sender said of some headers: header, stripped -> column, or blank for none; it goes before the rest.
    """
    said = chosen or {}
    matches = match_headers(table, headers, said)
    named = [match.taken for match in matches]
    places = {name: place for place, name in reversed(list(enumerate(named))) if name}
    places = dict(sorted(places.items(), key=lambda item: item[1]))
    dropped = tuple(header.strip() for header, name in zip(headers, named, strict=True) if not name and header.strip())
    announced = tuple(header for header in dropped if header not in said)
    personal = personal_headers(announced, line) if holds_people(table) else ()
    repeats = _repeated([name for name in named if name], headers, named, line)
    another = _another_table(table, headers, line)
    refused = {problem.column for problem in personal}
    return HeaderMap(
        places,
        {headers[place].strip(): name for name, place in places.items()},
        dropped,
        (*personal, *repeats, *(another or _missing(table, places, matches, line))),
        (*_read_as(matches, line), *([] if another else _left_out(table, matches, refused, line))),
        tuple(matches),
    )


def _repeated(found: list[str], headers: tuple[str, ...], named: list[str | None], line: int) -> list[Problem]:
    twice = [name for name, times in Counter(found).items() if times > 1]
    return [
        Problem(
            line,
            name,
            None,
            "Bad file",
            f"The column {name} is there {found.count(name)} times (as "
            f"{', '.join(header for header, each in zip(headers, named, strict=True) if each == name)}): "
            "keep one of them.",
            code="repeated column",
        )
        for name in twice
    ]


def _another_table(table: Table, headers: tuple[str, ...], line: int) -> list[Problem]:
    """Say so where a header has all that another table needs and not all that this one does: a wrong name, no wrong file."""
    likely = best_table(headers)
    if likely in (None, table) or misses(table, headers) == 0 or misses(likely, headers) > 0:
        return []
    name, own = likely.table_name(), table.table_name()
    words = (
        f"These are the columns of {name}, not of {own}: choose the table {name}, or begin the file's name with {name}."
    )
    return [Problem(line, None, None, "Bad file", words, code="another table")]


def _missing(table: Table, places: dict[str, int], matches: list[HeaderMatch], line: int) -> list[Problem]:
    likely = {match.column: match.header for match in matches if match.how == "proposed"}
    absent = [column for column in table.columns() if column.required and column.name not in places]
    return [
        Problem(
            line,
            column.name,
            None,
            "Bad file",
            f"The column {column.name} is missing: add it to the header{_likely(likely.get(column.name))}.",
            code="missing column",
        )
        for column in absent
        if not column.when_absent
    ]


def _likely(header: str | None) -> str:
    return f", or rename your column {header} if that is what it is" if header else ""


def _read_as(matches: list[HeaderMatch], line: int) -> list[Problem]:
    """Say which headers were read as a column of another name."""
    return [
        Problem(
            line,
            match.column,
            None,
            "Bad file",
            f"Your column {match.header} was read as {match.column}.",
            code="column read as",
        )
        for match in matches
        if match.how == "alias"
    ]


def _left_out(table: Table, matches: list[HeaderMatch], refused: set[str | None], line: int) -> list[Problem]:
    unknown = {match.header: match for match in matches if match.header and match.taken is None}
    return [_unneeded(table, match, line) for match in unknown.values() if match.header not in refused]


def _unneeded(table: Table, match: HeaderMatch, line: int) -> Problem:
    advice = f" If it is {match.column}, rename it and send the file again." if match.how == "proposed" else ""
    return Problem(
        line,
        match.header,
        None,
        "Bad file",
        f"The table {table.table_name()} has no column {match.header}: it is left out and not stored.{advice}",
        code="unknown column",
    )
