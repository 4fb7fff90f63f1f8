"""Which column each header of a file is, and how that is known; a likeness is a proposal that a person confirms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz, process

from dashboard.ingest.headers.aliases import ALIASES, alias_headers
from dashboard.ingest.headers.naming import plain
from data_models import UploadTable

How = Literal["exact", "alias", "chosen", "proposed", "dropped"]
LIKENESS = 80
"""Of 100, by rapidfuzz's token_sort_ratio: how alike two headers must be for one to be proposed."""


@dataclass(frozen=True)
class HeaderMatch:
    """One header of a file.

    Parameters
    ----------
    header
        As it stands, without space at either end.
    column
        Column of the table it is, or is proposed to be; None where there is none.
    how
        Its own name or published title, an alias, the sender's choice (now or remembered), a proposal that is not taken
        until somebody confirms it, or none.
    """

    header: str
    column: str | None
    how: How

    @property
    def taken(self) -> str | None:
        """The column whose cells are read from here; a proposal is not taken."""
        return None if self.how == "proposed" else self.column


def match_headers(table: type[UploadTable], headers: Sequence[str], chosen: Mapping[str, str]) -> list[HeaderMatch]:
    """Match every header, in file order.

    Parameters
    ----------
    table
        The upload table.
    headers
        The file's headers as they stand.
    chosen
        Header, stripped -> column, or blank for none; from the sender, or remembered of their organisation.
    """
    exact = {plain(title): column.name for column in table.columns() for title in (*column.titles, column.name)}
    exact |= {plain(column.name): column.name for column in table.columns()}
    first = [_certain(header.strip(), exact, chosen) for header in headers]
    held = {match.column for match in first if match.column}
    aliases = {alias: name for alias, name in alias_headers(table).items() if name not in held}
    second = [_alias(match, aliases, chosen) for match in first]
    return _proposed(table, second, chosen)


def _certain(header: str, exact: Mapping[str, str], chosen: Mapping[str, str]) -> HeaderMatch:
    if header in chosen:
        return HeaderMatch(header, chosen[header] or None, "chosen")
    name = exact.get(plain(header)) if header else None
    return HeaderMatch(header, name, "exact" if name else "dropped")


def _alias(match: HeaderMatch, aliases: Mapping[str, str], chosen: Mapping[str, str]) -> HeaderMatch:
    name = aliases.get(plain(match.header)) if match.how == "dropped" and match.header else None
    return HeaderMatch(match.header, name, "alias") if name else match


def _proposed(table: type[UploadTable], found: list[HeaderMatch], chosen: Mapping[str, str]) -> list[HeaderMatch]:
    """Propose a column that is still missing for each header that is still unknown."""
    held = {match.column for match in found}
    free = {
        form: column.name
        for column in table.columns()
        if column.name not in held
        for form in (column.name.replace("_", " "), *filter(None, ALIASES.get(column.name, "").split("|")))
    }
    return [
        HeaderMatch(match.header, free[like[0]], "proposed")
        if match.how == "dropped" and match.header and (like := _like(match.header, free))
        else match
        for match in found
    ]


def _like(header: str, free: Mapping[str, str]) -> tuple[str, float, object] | None:
    words = header.replace("_", " ").casefold()
    found: tuple[str, float, object] | None = process.extractOne(
        words, list(free), scorer=fuzz.token_sort_ratio, score_cutoff=LIKENESS
    )
    return found
