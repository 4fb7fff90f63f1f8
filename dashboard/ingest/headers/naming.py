"""The form in which headers are compared: letters and digits only, case folded."""

import unicodedata


def plain(header: str) -> str:
    """Fold a header so that `Organisation ID`, `organisation_id` and `ORGANISATION-ID` read the same."""
    folded = unicodedata.normalize("NFKC", header).casefold()
    return "".join(character for character in folded if character.isalnum())
