"""Complete a sender's choices by what their organisation has said before, whichever door the file comes through."""

from dataclasses import replace

from dashboard.ingest.choices import Choices
from dashboard.ingest.conversion.day_orders import orders_of
from dashboard.ingest.headers.mapping import map_headers
from dashboard.ingest.reading.landing import Landed
from dashboard.ingest.verdict import Asked

MOST_OWNERS = 1000
"""Organisations in a file from which on nothing is looked up: no single organisation speaks for it."""


def remembering(asked: Asked, landed: Landed) -> Asked:
    """Give what is asked, with what the organisations in the file said before of headers, spellings and dates.

    A remembered order of dates holds only where no date of the file proves one: an export may change its ways.
    """
    if asked.records is None:
        return asked
    owners = _owners(asked, landed)
    known = asked.records.remembered(asked.table.table_name(), owners)
    headers = {header.strip() for header in landed.headers}
    columns = {header: column for header, column in known.columns.items() if header in headers}
    said = asked.choices.over(Choices(columns, known.spellings))
    if known.day_first is not None and not _proven(asked, landed, said):
        said = said.over(Choices(day_first=known.day_first))
    return replace(asked, choices=said)


def _proven(asked: Asked, landed: Landed, said: Choices) -> bool:
    places = map_headers(asked.table, landed.headers, landed.header_line, said.columns).places
    dates = [column.name for column in asked.table.columns() if column.kind == "date" and column.name in places]
    return bool(orders_of([landed.cells[f"c{places[name]}"] for name in dates]))


def _owners(asked: Asked, landed: Landed) -> list[str]:
    """Read whose rows they are, as far as that can be told without what was remembered."""
    places = map_headers(asked.table, landed.headers, landed.header_line, asked.choices.columns).places
    if asked.table.owner() not in places:
        return []
    found = landed.cells[f"c{places[asked.table.owner()]}"].drop_nulls().unique()
    return sorted(owner.strip() for owner in found.to_list()) if len(found) <= MOST_OWNERS else []
