"""What a classification is: a code list, the order screens show it in, and other spellings that are read as a code."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from data_models.look_alikes import LOOK_ALIKES

NUMBER = re.compile(r"([0-9]{1,3})(?:\.0+)?(?: ?(?:years?|yrs?)(?: old)?)?", re.IGNORECASE)
BAND = re.compile(r"([0-9]+)(?:-([0-9]+)|\+)")
OLDEST = 110


def spelling(text: str) -> str:
    """The form in which spellings are compared: case, spacing, dashes and ampersands do not matter."""
    plain = re.sub("[\N{HYPHEN}-\N{EM DASH}]", "-", text.translate(LOOK_ALIKES).casefold()).replace("&", " and ")
    return " ".join(plain.split())


@dataclass(frozen=True)
class Classification:
    """One code list.

    Parameters
    ----------
    name, title
        Its key in `CLASSIFICATIONS`, and its label.
    codes
        Every code, in the order screens show them; rank order where `ordered`.
    ordered
        Whether a later code ranks higher.
    aliases
        Other accepted spellings, as `spelling` writes them, and the code each means. Exact, never a guess.
    reader
        Gives the code of any other text, or None; for a list whose accepted spellings are too many to write out.
    bands
        Whether codes are bands of whole numbers, such as `25-34` and `65+`: a number is then read as the band that holds it.
    unknown
        Codes that say nothing is known: asked but not stated, never collected, unknown.
    """

    name: str
    title: str
    codes: tuple[str, ...]
    ordered: bool = False
    aliases: Mapping[str, str] = field(default_factory=dict, hash=False)
    bands: bool = False
    unknown: tuple[str, ...] = ()
    reader: Callable[[str], str | None] | None = field(default=None, compare=False)

    def code_of(self, text: str) -> str | None:
        """The code a text means, or None when it is neither a code nor an accepted spelling of one."""
        wanted = spelling(text)
        known = self._spelt.get(wanted) or self.aliases.get(wanted)
        return known or self.band_of(text) or (self.reader(text) if self.reader else None)

    def band_of(self, text: str) -> str | None:
        """The band that holds a whole number; None for other texts, numbers that no band holds and lists without bands."""
        number = NUMBER.fullmatch(text.strip()) if self.bands else None
        holding = (code for code, ends in self._ends.items() if number and int(number[1]) in ends)
        return next(holding, None)

    @cached_property
    def _ends(self) -> dict[str, range]:
        """The whole numbers of each band; an open one ends where no age does."""
        found = {code: BAND.fullmatch(code) for code in self.codes}
        return {code: range(int(band[1]), int(band[2] or OLDEST) + 1) for code, band in found.items() if band}

    @cached_property
    def _spelt(self) -> dict[str, str]:
        """The code of each spelling of a code; the first where two are spelt alike."""
        return {spelling(code): code for code in reversed(self.codes)}
