"""In which order files are taken, so that those given together may refer to each other."""

import re
from collections.abc import Iterable
from pathlib import Path

NAMED = re.compile(r"(?P<table>[a-z_]+?)(?:[_ -](?P<quarter>[0-9]{4}-?q[1-4]))?", re.IGNORECASE)


def arranged(files: Iterable[Path], table: str | None = None) -> list[Path]:
    """Put registers first, then what refers to them, then quarters, oldest first; repeats are taken once.

    Parameters
    ----------
    files
        Named `<table>.csv` or `<table>_<quarter>.csv`; files with other names come last, in the order given.
    table
        The upload table they all are, where the caller knows.
    """
    return sorted(dict.fromkeys(files), key=lambda path: _place(path, table))


def _place(path: Path, table: str | None) -> tuple[bool, int, int, str]:
    from data_models import TABLES

    named = NAMED.fullmatch(path.stem.casefold())
    name = table or (named["table"] if named else "")
    quarter = (named["quarter"] or "").replace("-", "") if named else ""
    if name not in TABLES:
        return True, len(TABLES), len(TABLES), quarter
    return TABLES[name].scope() == "quarterly", _depth(name), list(TABLES).index(name), quarter


def _depth(table: str) -> int:
    """How many registers have to be known before this table can be."""
    from data_models import TABLES

    above = set(TABLES[table].references().values()) - {table}
    return 1 + max(map(_depth, above), default=-1)
