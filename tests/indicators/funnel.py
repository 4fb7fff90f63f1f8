"""A funnel counted by hand: West Lancashire Borough Council's recruitment of 2019/20, as it published it."""

from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.people import IdentityCounts

TABLE = DeclaredTable((), "racially_minoritised", "applications")
STAGES = ("applied", "shortlisted", "appointed")
WEST_LANCASHIRE = {"no": (920, 389, 117), "yes": (43, 10, 2), "Unknown": (7, 4, 0)}


def staged(people: dict[str, tuple[int | None, int | None, int | None]]) -> IdentityCounts:
    """Released counts of these people at the three stages, and of everyone together."""
    held = {
        (stage, group): one
        for group, counts in people.items()
        for stage, one in zip(STAGES, counts, strict=True)
        if one is not None
    }
    everyone = {(stage,): sum(counts[place] or 0 for counts in people.values()) for place, stage in enumerate(STAGES)}
    split = TABLE.across("recruitment_stage")
    return IdentityCounts({split: held, split.everyone: everyone})


def of_one_grade(people: dict[str, tuple[int | None, int | None, int | None]]) -> IdentityCounts:
    """The same counts, all of them for posts of one grade."""
    counts = staged(people)
    split = TABLE.across("recruitment_stage")
    for table in (split, split.everyone):
        counts.counts[table.across("grade")] = {("Frontline", *cell): one for cell, one in counts.counts[table].items()}
    return counts
