"""Match the file's headers to a table's columns: exactly or by a published title; a likeness is only mentioned."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from dashboard.ingest.headers.detection import Table, known_headers
from dashboard.ingest.headers.naming import plain
from dashboard.ingest.headers.personal import holds_people, personal_headers
from dashboard.ingest.problem import Problem

LIKENESS = 80
"""Of 100, by rapidfuzz's token_sort_ratio: how alike two headers must be for one to be mentioned."""


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
    """

    places: dict[str, int]
    taken: dict[str, str]
    dropped: tuple[str, ...]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


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
    known = known_headers(table)
    said = chosen or {}
    named = [said.get(header.strip(), known.get(plain(header))) or None for header in headers]
    places = {name: place for place, name in reversed(list(enumerate(named))) if name}
    places = dict(sorted(places.items(), key=lambda item: item[1]))
    dropped = tuple(header.strip() for header, name in zip(headers, named, strict=True) if not name and header.strip())
    announced = tuple(header for header in dropped if header not in said)
    personal = personal_headers(announced, line) if holds_people(table) else ()
    repeats = _repeated([name for name in named if name], headers, named, line)
    refused = {problem.column for problem in personal}
    return HeaderMap(
        places,
        {headers[place].strip(): name for name, place in places.items()},
        dropped,
        (*personal, *repeats, *_missing(table, places, dropped, line)),
        tuple(_unneeded(table, header, places, line) for header in dict.fromkeys(dropped) if header not in refused),
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


def _missing(table: Table, places: dict[str, int], dropped: tuple[str, ...], line: int) -> list[Problem]:
    absent = [column for column in table.columns() if column.required and column.name not in places]
    return [
        Problem(
            line,
            column.name,
            None,
            "Bad file",
            f"The column {column.name} is missing: add it to the header{_likeness(column.name, dropped)}.",
            code="missing column",
        )
        for column in absent
        if not column.when_absent
    ]


def _likeness(name: str, headers: tuple[str, ...]) -> str:
    words = {header: header.replace("_", " ").casefold() for header in headers}
    found = process.extractOne(name.replace("_", " "), words, scorer=fuzz.token_sort_ratio, score_cutoff=LIKENESS)
    return f", or rename your column {found[2]} if that is what it is" if found else ""


def _unneeded(table: Table, header: str, places: dict[str, int], line: int) -> Problem:
    absent = tuple(column.name for column in table.columns() if column.name not in places)
    words = {name: name.replace("_", " ") for name in absent}
    found = process.extractOne(
        header.replace("_", " ").casefold(), words, scorer=fuzz.token_sort_ratio, score_cutoff=LIKENESS
    )
    advice = f" If it is {found[2]}, rename it and send the file again." if found else ""
    return Problem(
        line,
        header,
        None,
        "Bad file",
        f"The table {table.table_name()} has no column {header}: it is left out and not stored.{advice}",
        code="unknown column",
    )
