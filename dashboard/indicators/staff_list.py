"""The staff list that an attacker is taken to hold, and beside it the secrets: what a release is attacked with."""

from typing import Self

import polars as pl

from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import BREAKDOWNS
from dashboard.indicators.lookups import code_at, ethnic_labels, job_families
from dashboard.indicators.people_in_post import NUMBERED
from data_models import quarters


class StaffList:
    """Everyone in post in every quarter, with what is secret about them; only `disclosure` may open it.

    Parameters
    ----------
    frame
        One row per person and quarter: `person` (a whole number), `quarter`, `organisation`, every name of `BREAKDOWNS`
        (known to a colleague), every name of `CHARACTERISTICS` (secret) and `salary` (secret; null where unpaid).
    quarters
        Every quarter covered, oldest first.
    """

    __slots__ = ("_frame", "quarters")

    def __init__(self, frame: pl.DataFrame, quarters: tuple[str, ...]) -> None:
        self.quarters = quarters
        self._frame = frame

    def __repr__(self) -> str:
        """Say that there is something, and nothing of what it is."""
        return "<StaffList: undisclosed>"

    __str__ = __repr__

    def __reduce__(self) -> str:
        """Refuse to be pickled: secrets must not land in a cache or a message."""
        raise TypeError("a staff list cannot be copied out of the process")

    @classmethod
    def read(cls, cursor: Cursor) -> Self:
        """Read the people whom `people_in_post` counts, one row each and quarter.

        Parameters
        ----------
        cursor
            A cursor over the records.
        """
        labels, label_parameters = ethnic_labels()
        families, family_parameters = job_families()
        query = f"WITH {labels}, {families} {PEOPLE}"
        frame = cursor.execute(query, label_parameters + family_parameters).pl().with_columns(map(code_at, NUMBERED))
        found = frame["quarter"].unique().sort().to_list()
        return cls(frame, quarters.span(found[0], found[-1]) if found else ())


HELD_IN = {name: "workforce" for name in BREAKDOWNS if name != "job_family"} | {"organisation_type": "organisations"}
"""The table that each breakdown is read from; both know a region, and a person's own is the one that counts."""

PEOPLE = f"""
SELECT dense_rank() OVER (ORDER BY workforce.organisation_id, workforce.staff_id) - 1 AS person,
    workforce.quarter::VARCHAR AS quarter, workforce.organisation_id::VARCHAR AS organisation,
    {", ".join(f"{held}.{name}::VARCHAR AS {name}" for name, held in HELD_IN.items())},
    coalesce(families.code, other_family.code) AS job_family,
    labels.racially_minoritised, labels.ethnic_group, labels.ethnic_group_detailed, workforce.salary::DOUBLE AS salary
FROM current_workforce AS workforce CROSS JOIN other_family
LEFT JOIN families ON families.spelling = lower(trim(workforce.job_family))
LEFT JOIN current_organisations AS organisations ON organisations.organisation_id = workforce.organisation_id
LEFT JOIN labels ON labels.uploaded = workforce.ethnic_group::VARCHAR
WHERE workforce.leaving_date IS NULL ORDER BY person, quarter
"""  # noqa: S608 - names from declared tables
