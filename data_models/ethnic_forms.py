"""Plainer ways to write a wording of an ethnic group: what a source puts round it is taken off, and its meaning stays.

Each is tried only where the wording as it stands is neither in the tables nor to be asked.
"""

import re
from collections.abc import Iterator

from data_models.ethnic_wording import key, readable

CENSUS = re.compile(
    r"\s*[-\u2013,:(]\s*(?:(?:england and wales|eng ?[+&] ?wales|scotland|northern ireland|ni)\b[ ,]*)?(?:ethn?(?:ic)?\.? )?(?:cat(?:eg(?:ory)?)?\.? )?"
    r"20[0-9]{2} ?(?:cens(?:us)?)?\s*(?:\(finding\))?\)?\s*$",
    re.IGNORECASE,
)
"""Which census a term of the general practice systems is of: `Somali - ethnic category 2001 census`."""
COUNTRY = re.compile(r"\s*\((?:united kingdom|u\.?k\.?|great britain|gb)\)\s*$", re.IGNORECASE)
"""Which country's list a term is on, as people systems with many countries write it."""
UNSPECIFIED = re.compile(
    r"\s*\((?:other|unspecified|not specified|all|(?:west|east|north|south|central)(?:ern)? africa)\)\s*$",
    re.IGNORECASE,
)
"""A part that is not told, or that lies inside one group: `Black African (West Africa)`."""
EXAMPLES = re.compile(r"\s*[-,;:(]?\s*\b(?:e\.?g\.?|for example|such as|including|incl?)\b.*$", re.IGNORECASE)
JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])")
SLASH = re.compile(r"\s*[/\\]\s*")
UNSURE = frozenset({"other", "any other", "another", "chinese", "african", "caribbean"})
"""What may stand beside a broad group, and not under it: `Mixed/Other`, `Asian/Chinese` in a frame of 2001, `Black/African`."""
OR = re.compile(r"\s*/\s*|\s+or\s+", re.IGNORECASE)

NATIONS = {
    "english": "english",
    "eng": "english",
    "welsh": "welsh",
    "wel": "welsh",
    "scottish": "scottish",
    "scot": "scottish",
}
NATIONS |= {
    "scots": "scottish",
    "sco": "scottish",
    "british": "british",
    "ni": "northern irish",
    "nirish": "northern irish",
}
NORTHERN = re.compile(r"\b(?:northern|north|n) ?irish\b|\b(?:northern|n) ireland\b")
FEW_NATIONS = 3
"""Nations that a list must name to be the census's own box when it does not say White."""
TELL = "say|state|answer|disclose|declare|specify|share|tell|respond|give|provide|reveal"
UNWILLING = re.compile(
    rf"\b(?:prefer(?:s|red)?|cho(?:o)?se[sn]?|rather|opt(?:s|ed)?) not to (?:{TELL})\b|\b(?:rather|prefer) not (?:{TELL})\b|"
    rf"\bdeclin(?:e|es|ed) to (?:{TELL})\b|\b(?:do(?:es)? not|don'?t|not) (?:wish(?:ing)?|want(?:ing)?) to (?:{TELL})\b",
    re.IGNORECASE,
)
AROUND = frozenset(
    [
        "i",
        "we",
        "would",
        "d",
        "the",
        "a",
        "an",
        "it",
        "this",
        "my",
        "their",
        "dont",
        "do",
        "not",
        "know",
        "client",
        "patient",
        "tenant",
        "person",
        "employee",
        "staff",
        "member",
    ]
)
"""Words round an unwillingness that name no group."""


def plainer(text: str) -> Iterator[str]:
    """Yield a wording without its census, without its country, with its words apart, and with its heading set off."""
    given = readable(text)
    forms = (
        CENSUS.sub("", given),
        COUNTRY.sub("", given),
        UNSPECIFIED.sub("", given),
        JOINED.sub(" ", given),
        *_set_off(given),
    )
    yield from (form for form in forms if form and form != given)


def _set_off(given: str) -> Iterator[str]:
    """Yield a wording with each slash in turn taken for the mark behind a heading: `Asian/Asian British/Indian`."""
    for slash in SLASH.finditer(given):
        before, after = given[: slash.start()], given[slash.end() :]
        if len(key(before).split()) > 1 or key(after) not in UNSURE:
            yield f"{before}: {after}"


def without_examples(text: str) -> str | None:
    """Give a wording without the examples behind it, or None where it has none."""
    given = readable(text)
    short = EXAMPLES.sub("", given)
    return short if short and short != given else None


def alternatives(text: str) -> list[str]:
    """Give the wordings between `or` and `/`, or nothing where there is only one."""
    parts = [part for part in OR.split(readable(text).strip(" ()")) if part.strip()]
    return parts if len(parts) > 1 else []


def is_list_of_nations(text: str) -> bool:
    """Whether a wording is the census's box of British nations, in any order and shortened: `White: Eng/Welsh/Scot/N.Irish/Brit`.

    `Irish` by itself is another box, so a list with it is not.
    """
    words = NORTHERN.sub("ni", key(text)).replace("other british", "british")
    named = [word for word in words.split() if word not in {"or", "and"}]
    white = "white" in named
    nations = [NATIONS.get(word) for word in named if word != "white"]
    return None not in nations and len(set(nations)) >= (1 if white else FEW_NATIONS)


def is_unwilling(text: str) -> bool:
    """Whether a text says that the person was asked and did not want to say, and nothing else."""
    given = readable(text)
    rest = UNWILLING.sub(" ", given)
    return rest != given and set(re.findall(r"[a-z]+", rest.casefold().replace("'", ""))) <= AROUND
