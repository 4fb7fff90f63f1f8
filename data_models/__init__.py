"""The upload tables: one pandera model per file that comes in, and the classifications they use."""

from data_models import quarters
from data_models.classifications import CLASSIFICATIONS, ETHNIC_GROUPS, Classification, broad_group
from data_models.column import Column
from data_models.dictionary import data_dictionary
from data_models.discovery import discover
from data_models.rule import Rule
from data_models.table import UploadTable
from data_models.templates import template

__all__ = [
    "CLASSIFICATIONS",
    "ETHNIC_GROUPS",
    "TABLES",
    "Classification",
    "Column",
    "Rule",
    "UploadTable",
    "broad_group",
    "data_dictionary",
    "quarters",
    "template",
]

TABLES: dict[str, type[UploadTable]] = discover()
"""Every upload table by name, in the data dictionary's order."""
