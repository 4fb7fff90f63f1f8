"""360Giving JSON -> rows: one for each grant, each value under its path, as the standard's own flattening names it."""

import json
from collections.abc import Iterator

from dashboard.ingest.unusable import UnusableFile

LARGEST = 128 << 20
Row = dict[str, str]


def grant_rows(name: str, data: bytes) -> list[list[str]] | None:
    """Give a header of paths and a row for each grant; None when this is JSON of something else.

    Parameters
    ----------
    data
        UTF-8 text.

    Raises
    ------
    UnusableFile
        For JSON that breaks off or is too large.
    """
    if len(data) > LARGEST:
        raise UnusableFile(f"{name} is JSON of more than 128 MB: send the grants of one year at a time.")
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise UnusableFile(
            f"{name} is JSON that breaks off or is damaged in line {line}: export it again, or send CSV UTF-8."
        ) from error
    grants = _listed(whole)
    if not isinstance(grants, list) or not grants or not all(isinstance(grant, dict) for grant in grants):
        return None
    rows = [dict(_flat(grant)) for grant in grants]
    paths = list(dict.fromkeys(path for row in rows for path in row))
    return [paths, *([row.get(path, "") for path in paths] for row in rows)]


def _listed(whole: object) -> object:
    """Find the grants in a package, in a page of the 360Giving API (whose `results` wrap each in `data`), or as they are."""
    if not isinstance(whole, dict):
        return whole
    pages = whole.get("results")
    if isinstance(pages, list) and all(isinstance(page, dict) for page in pages):
        return [page.get("data") for page in pages]
    return whole.get("grants")


def _flat(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, held in value.items():
            yield from _flat(held, f"{path}/{name}" if path else str(name))
    elif isinstance(value, list) and value and all(isinstance(held, str) for held in value):
        yield path, ";".join(value)
    elif isinstance(value, list):
        for place, held in enumerate(value):
            yield from _flat(held, f"{path}/{place}")
    elif value is not None:
        yield path, _written(value)


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
