"""What a wording or code of an ethnic group means in the words of the 2021 census: from tables, never by likeness.

Fuzzy matching put 112 of 285 real wordings into a wrong group, so nothing here compares how alike two words look. A text
is a wording of the tables, a code, a code beside a wording, or a broad group's name beside a wording that belongs to it;
everything else is asked.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Literal

from data_models.ethnic_forms import alternatives, is_list_of_nations, is_unwilling, plainer, without_examples
from data_models.ethnic_labels import DETAILED, ETHNIC_GROUPS, NOT_COLLECTED, NOT_STATED, broad_group
from data_models.ethnic_tables import ASK, codes, wordings
from data_models.ethnic_wording import key, loose, readable

BEFORE = re.compile(
    r"^\s*[\[(]?\s*([A-Za-z]{1,4}\d?|\d{1,3}[A-Za-z]?)\s*[\])]?(\s*[-\u2010-\u2015:=|).,\]]+\s*|\s+)(\S.*)$"
)
AFTER = re.compile(r"^(.*\S)(\s*[-\u2010-\u2015:=|]\s*|\s*[\[(]\s*)([A-Za-z]{1,4}\d?|\d{1,3}[A-Za-z]?)\s*[\])]?\s*$")
DIRECTIONS = frozenset("NSEW")
"""Letters that before a word may stand for north, south, east or west: `N. Irish` is not code N beside `Irish`."""
ORDINARY = frozenset({"BOTH", "MOTH"})
"""Codes that are words as well, so that they are codes only in capitals."""
LABELS = {label.casefold(): label for label, _, _ in ETHNIC_GROUPS}
UNKNOWN = (NOT_STATED, NOT_COLLECTED)
BRITISH = DETAILED["White"][0]


Confidence = Literal["exact", "published", "composed", "ask"]
"""The census's own label; a wording or code of the tables; a broad group's name and a wording; nobody but a person knows."""


def meaning(text: str, frame: str | None = None) -> str | None:
    """Give the label that a text means, or None where a person has to say; see `reading`."""
    return reading(text, frame)[0]


@lru_cache(maxsize=8192)
def reading(text: str, frame: str | None = None) -> tuple[str | None, Confidence]:
    """Give the label that a text means, and how that is known.

    Parameters
    ----------
    text
        As the employer writes it.
    frame
        Where codes come from (`ethnic_tables.frames`); needed for codes that are numbers, because two frames use the
        same numbers for different groups.

    Returns
    -------
    label
        One of the nineteen groups of 2021, one of the five broad groups, `Not stated` or `Not collected`; None to ask.
    confidence
        How the label is known.
    """
    straight = _straight(text, frame)
    if straight is not None:
        return straight
    label = _by_form(text, frame)
    return label, "composed" if label else "ask"


def _straight(text: str, frame: str | None) -> tuple[str | None, Confidence] | None:
    """Read a text as it stands; None where the tables do not know it, not even as something to ask."""
    given = readable(text)
    if " ".join(given.split()).casefold() in LABELS:
        return LABELS[" ".join(given.split()).casefold()], "exact"
    coded = _coded(given, frame)
    folded = key(given)
    listed = wordings().alone.get(folded, wordings().alone.get(loose(folded)))
    if coded or listed is not None:
        label = coded or listed or None
        return label, "published" if label else "ask"
    label = _composed(folded.split()) or _beside_code(given, frame)
    return (label, "composed") if label else None


def _by_form(text: str, frame: str | None) -> str | None:
    """Read a text in a plainer form, or as what several forms of saying the same agree on."""
    if is_unwilling(text):
        return NOT_STATED
    if is_list_of_nations(text):
        return BRITISH
    for form in plainer(text):
        read = _straight(form, frame)
        if read is not None:
            return read[0]
    return _without_examples(text, frame) or _agreed(text, frame)


def _without_examples(text: str, frame: str | None) -> str | None:
    """Read a text without its examples; they may add to `any other`, and to a broad group, but not to one group."""
    short = without_examples(text)
    label = (_straight(short, frame) or (None, "ask"))[0] if short else None
    return label if label is not None and (label.startswith("Any other") or label == broad_group(label)) else None


def _agreed(text: str, frame: str | None) -> str | None:
    """Give the one label of all wordings between `or` and `/`."""
    read = [(_straight(part, frame) or (None, "ask"))[0] for part in alternatives(text)]
    return read[0] if len(set(read)) == 1 else None


def _coded(text: str, frame: str | None = None) -> str | None:
    bare = text.strip(" .()[]")
    known = codes().get(bare if bare in ORDINARY else _capitals(bare), {})
    if frame is not None and frame in known:
        return known[frame] or None
    labels = set(known.values())
    return labels.pop() or None if len(labels) == 1 and not bare.isdigit() else None


def _capitals(bare: str) -> str:
    """Give the code in capitals; two small letters are no code, and neither is a word."""
    letters_only = bare.isalpha() and len(bare) != 1
    if letters_only and bare != bare.upper() and (len(bare) != 4 or bare.upper() in ORDINARY):
        return ""
    return bare.upper()


def _worded(text: str) -> str | None:
    folded = key(text)
    found = wordings().alone.get(folded, wordings().alone.get(loose(folded)))
    return _composed(folded.split()) if found is None else found


def _composed(words: list[str]) -> str | None:
    """Read a broad group's name and, before or after it, a wording of one of its groups."""
    labels = {label for broad, rest in _splits(words) if (label := _within(broad, " ".join(rest)))}
    detailed = {label for label in labels if label != broad_group(label)} or labels
    return detailed.pop() if len(detailed) == 1 else None


def _splits(words: list[str]) -> Iterator[tuple[str, list[str]]]:
    for place in range(1, len(words)):
        before, after = words[:place], words[place:]
        for name, rest, edge in ((before, after, after[0]), (after, before, before[-1])):
            broad = wordings().headings.get(" ".join(loose(" ".join(name)).replace(" and ", " ").split()))
            if broad and edge not in {"and", "or"} and name[0] not in {"and", "or"} and name[-1] not in {"and", "or"}:
                yield broad, rest


def _within(broad: str, rest: str) -> str | None:
    known = wordings()
    for form in (rest, loose(rest)):
        if (broad, form) in known.under:
            return known.under[broad, form]
        if form in known.alone:
            label = known.alone[form]
            return label if label not in {ASK, *UNKNOWN} and broad_group(label) == broad else None
    return None


def _beside_code(text: str, frame: str | None) -> str | None:
    """Read a code before or after a wording: the wording decides, and the code may not say another group."""
    for pattern, order in ((BEFORE, (1, 2, 3)), (AFTER, (3, 2, 1))):
        found = pattern.match(text)
        if found:
            code, mark, words = (found.group(place) for place in order)
            label = _worded(words)
            if label and _goes_with(code, mark, words, label, frame):
                return label
    return None


def _goes_with(code: str, mark: str, words: str, label: str, frame: str | None) -> bool:
    if code.isdigit():
        return True
    said = _coded(code, frame)
    agrees: Callable[[], bool] = lambda: said is not None and broad_group(said) == broad_group(label)  # noqa: E731
    if len(code) > 1:
        return agrees()
    if code.upper() in DIRECTIONS and not mark.strip(" .,"):
        return agrees() and len(key(words).split()) > 1
    return bool(mark.strip()) or agrees() or _heads(code.upper(), label)


def _heads(letter: str, label: str) -> bool:
    """Whether a census question puts this letter before the broad group of a label."""
    return broad_group(label) in LETTERED.get(letter, ())


LETTERED = {
    "A": ("White", "Asian"),
    "B": ("Mixed", "Black"),
    "C": ("Asian",),
    "D": ("Black",),
    "E": ("Black", "Other"),
    "F": ("Other",),
}
"""Letters of the answer sections of the 2001, 2011 and 2021 questions in England, Wales and Scotland."""
