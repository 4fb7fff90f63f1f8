"""The labels of ethnic groups: the nineteen of the 2021 census under their five broad groups, and the two kinds of unknown.

Labels are those of ONS, Census 2021, ethnic group (detailed) in England and Wales.
"""

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
