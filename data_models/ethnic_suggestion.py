"""A likely label for a wording that has to be asked; only ever shown to a person, never taken."""

from rapidfuzz import fuzz, process

from data_models.ethnic_tables import wordings
from data_models.ethnic_wording import key

LIKENESS = 80
"""Of 100, by rapidfuzz's token_sort_ratio: how alike a wording must be to a known one to be worth showing."""


def suggestion(text: str) -> str | None:
    """Give the label of the most alike known wording, or None where none is alike enough."""
    known = {wording: label for wording, label in wordings().alone.items() if label}
    found = process.extractOne(key(text), known.keys(), scorer=fuzz.token_sort_ratio, score_cutoff=LIKENESS)
    return known[found[0]] if found else None
