"""Ethnic groups: the nineteen of the 2021 census, the five broad groups, and what is read as each.

Labels are those of ONS, Census 2021, ethnic group (detailed) in England and Wales. Broad labels that an employer holds
stay broad; "asked and not stated" and "never collected" are kept apart on upload and shown together as Unknown.
"""

from data_models.classification import Classification, spelling

DETAILED: dict[str, tuple[str, ...]] = {
    "Asian": ("Bangladeshi", "Chinese", "Indian", "Pakistani", "Any other Asian background"),
    "Black": ("African", "Caribbean", "Any other Black background"),
    "Mixed": (
        "White and Asian",
        "White and Black African",
        "White and Black Caribbean",
        "Any other Mixed or multiple ethnic background",
    ),
    "White": (
        "English, Welsh, Scottish, Northern Irish or British",
        "Irish",
        "Gypsy or Irish Traveller",
        "Roma",
        "Any other White background",
    ),
    "Other": ("Arab", "Any other ethnic group"),
}
"""The nineteen census groups under their broad group, in the order screens show them."""

NOT_STATED, NOT_COLLECTED, UNKNOWN = "Not stated", "Not collected", "Unknown"

_BRITISH = "English, Welsh, Scottish, Northern Irish or British"

_PREFIXES = {
    "Asian": ("Asian", "Asian or Asian British", "Asian British", "Asian, Asian British or Asian Welsh"),
    "Black": (
        "Black",
        "Black or Black British",
        "Black British",
        "Black, African, Caribbean or Black British",
        "Black, Black British, Black Welsh, Caribbean or African",
    ),
    "Mixed": ("Mixed", "Mixed or multiple ethnic groups", "Mixed or Multiple"),
    "White": ("White",),
    "Other": ("Other ethnic group", "Other ethnic groups"),
}
"""Forms of the broad group's name that published question sets put before a detailed group."""

_SPELLINGS = {
    "White British": _BRITISH,
    "White - British": _BRITISH,
    "White: British": _BRITISH,
    "English/Welsh/Scottish/Northern Irish/British": _BRITISH,
    "White: English/Welsh/Scottish/Northern Irish/British": _BRITISH,
    "White English, Welsh, Scottish, Northern Irish or British": _BRITISH,
    "White Irish": "Irish",
    "Gypsy/Irish Traveller": "Gypsy or Irish Traveller",
    "Any other White": "Any other White background",
    "Other White": "Any other White background",
    "White Other": "Any other White background",
    "Black African": "African",
    "Black Caribbean": "Caribbean",
    "Other Black": "Any other Black background",
    "Any other Black, Black British or Caribbean background": "Any other Black background",
    "Any other Black, African or Caribbean background": "Any other Black background",
    "Any other Black/African/Caribbean background": "Any other Black background",
    "Other Asian": "Any other Asian background",
    "Asian Other": "Any other Asian background",
    "Other Mixed": "Any other Mixed or multiple ethnic background",
    "Any other Mixed background": "Any other Mixed or multiple ethnic background",
    "Any other Mixed or multiple background": "Any other Mixed or multiple ethnic background",
    "Any other Mixed/Multiple ethnic background": "Any other Mixed or multiple ethnic background",
    "White/Black Caribbean": "White and Black Caribbean",
    "White/Black African": "White and Black African",
    "White/Asian": "White and Asian",
    "Prefer not to say": NOT_STATED,
    "Prefer not to answer": NOT_STATED,
    "Declined to say": NOT_STATED,
    "Refused": NOT_STATED,
    "Not disclosed": NOT_STATED,
    "Not asked": NOT_COLLECTED,
}


def _aliases() -> dict[str, str]:
    found = {spelling(text): code for text, code in _SPELLINGS.items()}
    for broad, prefixes in _PREFIXES.items():
        for prefix in prefixes:
            found[spelling(prefix)] = broad
            for label in DETAILED[broad]:
                found |= {spelling(f"{prefix}{separator}{label}"): label for separator in (": ", " - ", " ")}
    return found


def broad_group(label: str) -> str:
    """The broad group of an uploaded label: Asian, Black, Mixed, White, Other or Unknown.

    Raises
    ------
    KeyError
        If the label is not a code of `ethnic_group_upload`.
    """
    return _BROAD[label]


_BROAD = (
    {label: broad for broad, labels in DETAILED.items() for label in labels}
    | {broad: broad for broad in DETAILED}
    | {NOT_STATED: UNKNOWN, NOT_COLLECTED: UNKNOWN, UNKNOWN: UNKNOWN}
)

_MINORITISED = {broad: "no" if broad == "White" else "yes" for broad in DETAILED} | {UNKNOWN: UNKNOWN}

ETHNIC_GROUPS: tuple[tuple[str, str, str], ...] = tuple(
    (label, broad, _MINORITISED[broad]) for label, broad in _BROAD.items() if label != UNKNOWN
)
"""Every code of `ethnic_group_upload` with its broad group and `racially_minoritised` (yes, no, Unknown)."""

_LABELS = tuple(label for labels in DETAILED.values() for label in labels)

UPLOAD = Classification(
    "ethnic_group_upload",
    "Ethnic group, as uploaded",
    (*_LABELS, *DETAILED, NOT_STATED, NOT_COLLECTED),
    aliases=_aliases(),
    unknown=(NOT_STATED, NOT_COLLECTED),
)
CLASSIFICATIONS = (
    UPLOAD,
    Classification("ethnic_group_detailed", "Ethnic group (19 groups)", _LABELS),
    Classification("ethnic_group", "Ethnic group", (*DETAILED, UNKNOWN), unknown=(UNKNOWN,)),
    Classification("racially_minoritised", "Racially minoritised", ("yes", "no", UNKNOWN), unknown=(UNKNOWN,)),
)
