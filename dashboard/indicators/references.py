"""The groups that the others are compared with."""

REFERENCES = {
    "racially_minoritised": "no",
    "ethnic_group": "White",
    "ethnic_group_detailed": "English, Welsh, Scottish, Northern Irish or British",
}
"""The group that the others are compared with, at each level of detail."""
