"""The rule behind each of pandera's checks, in plain words with the nearest fix."""

from dashboard.ingest.problem import Category
from data_models import Column

REASON = tuple[Category, str]


def reason(column: Column, check: str) -> REASON:
    """Give the category and the sentence for a failed check of one column.

    Parameters
    ----------
    column
        The column that was checked.
    check
        The check's name: one of pandera's own, or `finite`.
    """
    if check in ("not_nullable", "str_length"):
        return "Blank", f"{column.name} must be filled in{_filling(column)}."
    if check in ("greater_than_or_equal_to", "less_than_or_equal_to", "greater_than", "in_range", "finite"):
        return "Bad value", f"{column.name} must be {_range(column)}."
    if check == "str_matches":
        return "Wrong format", f"{column.name} is not written as it should be{_form(column)}."
    return "Bad value", f"{column.name} breaks the rule {check}: see the data dictionary."


def _filling(column: Column) -> str:
    if column.name == "ethnic_group":
        return ": where it is not known write Not stated (asked, no answer) or Not collected (never asked)"
    return ": remove the row if it stands for nothing" if column.kind in ("identifier", "quarter") else ""


def _range(column: Column) -> str:
    bounds = [
        f"more than {column.above:g}" if column.above is not None else "",
        f"at least {column.minimum:g}" if column.minimum is not None else "",
        f"at most {column.maximum:g}" if column.maximum is not None else "",
    ]
    unit = f" ({column.unit})" if column.unit else ""
    return (" and ".join(bound for bound in bounds if bound) or "a number") + unit


def _form(column: Column) -> str:
    if column.kind == "quarter":
        return ": write a calendar quarter like 2026-Q3"
    return ": see the data dictionary for its form"
