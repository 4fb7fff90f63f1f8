"""Finding an indicator, or a word, by what it is called or what its definition says."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz

from dashboard.indicators.discovery import discover
from dashboard.indicators.glossary import GLOSSARY

NEAR = 80
"""How alike two words are, of 100, to count as one misspelt."""

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Hit:
    """Something found: an indicator by its key, or a term of the glossary; `words` say what it is."""

    kind: Literal["indicator", "term"]
    key: str
    title: str
    words: str


def search(query: str, among: Iterable[str] | None = None, most: int = 8) -> tuple[Hit, ...]:
    """Find what has every word of a query, or one much like it, in its title or its definition.

    Titles come first, and of those the ones that begin so, then the shortest, which are the most about it.

    Parameters
    ----------
    query
        What a person typed.
    among
        Keys of the indicators to look through; all of them unless given.
    most
        How many to give.
    """
    asked = _words(query)
    if not asked:
        return ()
    scored = [(_score(asked, one), at, one) for at, one in enumerate(_everything(among))]
    best = sorted(
        ((score, at, one) for score, at, one in scored if score),
        key=lambda found: (-found[0], _late(asked, found[2]), len(_words(found[2].title)), found[1]),
    )
    return tuple(one for _, _, one in best[:most])


def _everything(among: Iterable[str] | None) -> list[Hit]:
    known = discover()
    keys = known if among is None else [key for key in among if key in known]
    found = [Hit("indicator", key, known[key].title, known[key].definition) for key in keys]
    return [*found, *(Hit("term", term, term, words) for term, words in GLOSSARY.items())]


def _score(asked: list[str], one: Hit) -> float:
    """Nought unless every word asked for is there; more for a title than for a definition."""
    title, words = _words(f"{one.title} {one.key.replace('_', ' ')}"), _words(one.words)
    scores = [max(3 * _likeness(word, title), _likeness(word, words)) for word in asked]
    return sum(scores) if all(scores) else 0.0


def _late(asked: list[str], one: Hit) -> bool:
    """Whether a title begins with something else."""
    return not one.title.casefold().startswith(asked[0])


def _likeness(word: str, among: list[str]) -> float:
    """One for a word that begins so, a little less for one that is much like it, nought otherwise."""
    if any(other.startswith(word) for other in among):
        return 1.0
    if len(word) < 4:
        return 0.0
    nearest = max((fuzz.ratio(word, other) for other in among), default=0.0)
    return 0.6 if nearest >= NEAR else 0.0


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
