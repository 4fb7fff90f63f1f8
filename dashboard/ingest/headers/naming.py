"""The form in which headers are compared: letters and digits only, case folded."""

import re
import unicodedata

NEITHER_LETTER_NOR_DIGIT = re.compile(r"[\W_]+")
ASIDE = re.compile(r"[(\[](?:required|mandatory|optional|if known|if applicable|see (?:note|guidance)[^)\]]*)[)\]]")
"""What forms put behind a column's name for whoever fills them in."""


def plain(header: str) -> str:
    """Fold a header so that `Organisation ID`, `organisation_id` and `ORGANISATION-ID` read the same."""
    return NEITHER_LETTER_NOR_DIGIT.sub("", ASIDE.sub("", unicodedata.normalize("NFKC", header).casefold()))
