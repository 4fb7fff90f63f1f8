"""The rows of a picture that is split twice: a group for each code of the first split, its rows by the second."""

from typing import NamedTuple

from dashboard.charts.labels import codes, label
from dashboard.charts.question import Question
from dashboard.charts.row import Row
from dashboard.charts.rows import rows


class Group(NamedTuple):
    """One group: its code, what it is called, and its rows with the code of each."""

    code: str
    label: str
    rows: dict[str, Row]

    @property
    def shown(self) -> dict[str, Row]:
        """Those that have a figure."""
        return {code: row for code, row in self.rows.items() if not row.hidden}


def groups(question: Question, kept: tuple[str, ...] = ()) -> tuple[Group, ...]:
    """Give every group of one quarter, in the order of the classification.

    Parameters
    ----------
    question
        Split by two columns.
    kept
        Codes of the second column to keep, in this order; all of them unless given.
    """
    first, second = question.by
    wanted = kept or codes(second)
    found = []
    for code in codes(first):
        part = question.latest[question.latest[first] == code]
        drawn = dict(zip(codes(second), rows(part, second), strict=True)) if len(part) else {}
        found.append(Group(code, label(first, code), {one: drawn[one] for one in wanted if one in drawn}))
    return tuple(found)
