"""The form in which headers are compared: letters and digits only, case folded."""

import re
import unicodedata

NEITHER_LETTER_NOR_DIGIT = re.compile(r"[\W_]+")
ASIDE = re.compile(
    r"[(\[]\s*(?:required|mandatory|optional|if known|if applicable|see (?:note|guidance)[^)\]]*|notes? ?\d*|\d{1,2}|£|gbp|"
    r"0 ?(?:-|\u2013|to) ?1|dd?[/.-]mm?[/.-]yy(?:yy)?|yyyy-mm-dd|y/n|yes/no|yes or no)\s*[)\]]"
)
"""What forms put behind a column's name for whoever fills them in: whether it is needed, its unit, its form, a note."""
ASIDES = frozenset("([")
NUMBER = re.compile(r"^\s*\d{1,2}[.)]\s+")
"""The number of a question before its column's name."""


def plain(header: str) -> str:
    """Fold a header so that `Organisation ID`, `organisation_id` and `ORGANISATION-ID` read the same."""
    if header.isascii() and header[:1].isalpha() and not ASIDES & set(header):
        return "".join(
            filter(str.isalnum, header.casefold())
        )  # the same at a fifth of the cost: rows of data pass here too
    return NEITHER_LETTER_NOR_DIGIT.sub(
        "", ASIDE.sub("", NUMBER.sub("", unicodedata.normalize("NFKC", header).casefold()))
    )
