"""Which of a file's unknown headers may be which missing column: proposals, for the sender to confirm."""

from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz, process

from data_models import CLASSIFICATIONS, Column

ALIKE = 70
"""Of 100, by rapidfuzz's token_sort_ratio."""
SHARE = 0.8
"""Share of the first values that must be codes of a column's list."""


def proposals(missing: Sequence[Column], samples: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Propose a header for some of the missing columns, each header once.

    Parameters
    ----------
    missing
        Columns of the table that no header was taken for.
    samples
        Header -> the first different values under it, of the headers that are still free.

    Returns
    -------
    dict
        Column -> header: by name first, then by values that are all codes of the column's list.
    """
    found: dict[str, str] = {}
    for column in missing:
        free = {header: _words(header) for header in samples if header not in found.values()}
        near = process.extractOne(_words(column.name), free, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE)
        header = near[2] if near else _by_values(column, {header: samples[header] for header in free})
        if header is not None:
            found[column.name] = header
    return found


def _words(name: str) -> str:
    return name.replace("_", " ").replace("-", " ").casefold()


def _by_values(column: Column, samples: Mapping[str, Sequence[str]]) -> str | None:
    if column.kind != "classification" or column.classification is None:
        return None
    listed = CLASSIFICATIONS[column.classification]
    for header, values in samples.items():
        known = sum(listed.code_of(value) is not None for value in values)
        if len(values) > 1 and known >= SHARE * len(values):
            return header
    return None
