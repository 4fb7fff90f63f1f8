"""Ethnic groups: the nineteen of the 2021 census, the five broad groups, and what is read as each.

Labels are those of ONS, Census 2021, ethnic group (detailed) in England and Wales. Broad labels that an employer holds
stay broad; "asked and not stated" and "never collected" are kept apart on upload and shown together as Unknown.
"""

from data_models.classification import Classification
from data_models.ethnic_labels import DETAILED, ETHNIC_GROUPS, NOT_COLLECTED, NOT_STATED, UNKNOWN, broad_group
from data_models.ethnic_meaning import meaning

__all__ = [
    "CLASSIFICATIONS",
    "DETAILED",
    "ETHNIC_GROUPS",
    "NOT_COLLECTED",
    "NOT_STATED",
    "UNKNOWN",
    "UPLOAD",
    "broad_group",
]

_LABELS = tuple(label for labels in DETAILED.values() for label in labels)

UPLOAD = Classification(
    "ethnic_group_upload",
    "Ethnic group, as uploaded",
    (*_LABELS, *DETAILED, NOT_STATED, NOT_COLLECTED),
    reader=meaning,
    unknown=(NOT_STATED, NOT_COLLECTED),
)
CLASSIFICATIONS = (
    UPLOAD,
    Classification("ethnic_group_detailed", "Ethnic group (19 groups)", _LABELS),
    Classification("ethnic_group", "Ethnic group", (*DETAILED, UNKNOWN), unknown=(UNKNOWN,)),
    Classification("racially_minoritised", "Racially minoritised", ("yes", "no", UNKNOWN), unknown=(UNKNOWN,)),
)
