"""Classifications as small tables that a statement can join: uploaded label to group, spelling to job family."""

from collections.abc import Sequence

from data_models import CLASSIFICATIONS
from data_models.classifications import ETHNIC_GROUPS

Step = tuple[str, list[str | None]]
"""A step of a WITH clause, and its parameters."""


def ethnic_labels() -> Step:
    """Write the `labels` step: uploaded label, and the group it belongs to at each level of detail.

    Someone whose employer holds only a broad group has no detailed one; the broad levels still count them.

    Returns
    -------
    tuple
        The SQL and its parameters.
    """
    detailed = CLASSIFICATIONS["ethnic_group_detailed"].codes
    rows = [
        (label, minoritised, broad, label if label in detailed else None) for label, broad, minoritised in ETHNIC_GROUPS
    ]
    return _values("labels(uploaded, racially_minoritised, ethnic_group, ethnic_group_detailed)", rows)


def job_families() -> Step:
    """Write the steps `families` (every accepted spelling) and `other_family` (what any other spelling counts as)."""
    families = CLASSIFICATIONS["job_family"]
    spellings = {code.casefold(): code for code in families.codes} | dict(families.aliases)
    listed, parameters = _values("families(spelling, code)", list(spellings.items()))
    other, other_parameters = _values("other_family(code)", [(families.codes[-1],)])
    return f"{listed}, {other}", parameters + other_parameters


def _values(name: str, rows: Sequence[tuple[str | None, ...]]) -> Step:
    marks = ", ".join(f"({', '.join('?' * len(row))})" for row in rows)
    return f"{name} AS (VALUES {marks})", [value for row in rows for value in row]
