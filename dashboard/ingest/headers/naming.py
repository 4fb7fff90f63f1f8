"""The form in which headers are compared: letters and digits only, case folded."""

import re
import unicodedata

NEITHER_LETTER_NOR_DIGIT = re.compile(r"[\W_]+")


def plain(header: str) -> str:
    """Fold a header so that `Organisation ID`, `organisation_id` and `ORGANISATION-ID` read the same."""
    return NEITHER_LETTER_NOR_DIGIT.sub("", unicodedata.normalize("NFKC", header).casefold())
