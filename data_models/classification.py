"""What a classification is: a code list, the order screens show it in, and other spellings that are read as a code."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from data_models.look_alikes import LOOK_ALIKES


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
    unknown
        Codes that say nothing is known: asked but not stated, never collected, unknown.
    """

    name: str
    title: str
    codes: tuple[str, ...]
    ordered: bool = False
    aliases: Mapping[str, str] = field(default_factory=dict, hash=False)
    unknown: tuple[str, ...] = ()
    reader: Callable[[str], str | None] | None = field(default=None, compare=False)

    def code_of(self, text: str) -> str | None:
        """The code a text means, or None when it is neither a code nor an accepted spelling of one."""
        wanted = spelling(text)
        known = self._spelt.get(wanted) or self.aliases.get(wanted)
        return known or (self.reader(text) if self.reader else None)

    @cached_property
    def _spelt(self) -> dict[str, str]:
        """The code of each spelling of a code; the first where two are spelt alike."""
        return {spelling(code): code for code in reversed(self.codes)}
