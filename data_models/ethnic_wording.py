"""The form in which wordings of ethnic groups are compared, so that writing differs and meaning does not."""

import html
import re
import unicodedata

from data_models.look_alikes import LOOK_ALIKES

GARBLED = re.compile(r"â€[“”˜™\u0080-\u00bf\u201c\u201d]?|Â(?=\s|$)|\ufffd")
"""What a dash, an apostrophe or a hard space turns into when UTF-8 is read as Windows-1252."""
RAISED = re.compile("[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+")
NOTE = re.compile(r"[\[(]\s*(?:note|footnote)?\s*\d{1,2}\s*[\])]\s*$|\[[a-z]\]\s*$", re.IGNORECASE)
"""A reference to a footnote at the end of a published label."""
REQUEST = re.compile(r"[(\[,;:-]?\s*\b(?:please|specify|write in)\b.*$", re.IGNORECASE)
"""What a form asks of the person: `(please specify)`."""
FILLERS = frozenset({"background", "heritage", "origin", "descent"})
LINKS = frozenset({"or", "ethnic", "ethnicity"})
"""Words that a question set may use or leave out without meaning another group."""
SAME = {
    "groups": "group", "backgrounds": "background", "travellers": "traveller", "traveler": "traveller",
    "travelers": "traveller", "carribean": "caribbean", "caribean": "caribbean", "carribbean": "caribbean",
    "carib": "caribbean", "bangladeshis": "bangladeshi", "pakastani": "pakistani", "brit": "british",
    "brittish": "british", "blk": "black", "wht": "white", "ethinic": "ethnic", "backgound": "background",
    "gypsies": "gypsy", "backgrnd": "background", "backgrd": "background", "bkgd": "background", "bkgrd": "background",
    "afr": "african", "afri": "african", "caribbn": "caribbean", "oth": "other",
}  # fmt: skip
"""Common short and mistaken forms of single words."""


def key(text: str) -> str:
    """Fold a wording: case, punctuation, spacing, look-alike letters and fillers go, the order of words stays.

    `/` becomes `or`, `&` and `+` become `and`; an empty answer means that nothing was said.
    """
    plain = REQUEST.sub("", NOTE.sub("", readable(text)))
    plain = re.sub(r"[&+]", " and ", re.sub(r"[/\\]", " or ", plain.casefold().replace("'", "")))
    words = [SAME.get(word, word) for word in re.findall(r"[^\W_]+", plain)]
    kept = [word for word in words if word not in FILLERS] or words
    alone = [word for place, word in enumerate(kept) if word != "or" or (place and kept[place - 1] != "or")]
    return " ".join(alone[:-1] if alone[-1:] == ["or"] else alone)


def loose(folded: str) -> str:
    """Fold a key further: without the words that link or only say that this is about ethnicity."""
    words = folded.split()
    return " ".join([word for word in words if word not in LINKS] or words)


def readable(text: str) -> str:
    """Give a wording without invisible characters, accents, raised note marks, codes of a web page and the marks of wrong decoding."""
    plain = html.unescape(html.unescape(text)) if "&" in text else text
    if plain.isascii():  # nothing of what follows is
        return " ".join(plain.split())
    composed = unicodedata.normalize("NFKD", GARBLED.sub(" - ", RAISED.sub("", plain)).translate(LOOK_ALIKES))
    curly = composed.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("\N{LEFT SINGLE QUOTATION MARK}", "'")
    return " ".join("".join(sign for sign in curly if unicodedata.category(sign) not in {"Mn", "Cf"}).split())
