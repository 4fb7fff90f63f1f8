"""Milestones of programmes, as a release carries them: public facts with names of their own, which no table could hold."""

from dashboard.disclosure import ProtectedCounts

POPULATION = "milestones"
COLUMNS = ("programme", "programme_type", "design_group", "milestone", "milestone_status", "due_on", "done_on")

Milestones = tuple[dict[str, str], ...]
"""One entry a milestone with `COLUMNS`, in the order of programmes and then of days; dates are ISO, what is missing is empty."""


def announced(counts: ProtectedCounts) -> Milestones:
    """Give every milestone; nothing where the policy does not hold them to be public, or they were not counted."""
    if POPULATION not in counts.public:
        return ()
    rows = counts.published(POPULATION).select(COLUMNS)
    return tuple(
        {name: "" if one is None else str(one) for name, one in row.items()} for row in rows.iter_rows(named=True)
    )
