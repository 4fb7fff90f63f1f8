"""The tables of courses and of the support network: few, without ethnicity, and the same for every role."""

from dashboard.indicators.declared_table import DeclaredTable

_SPLITS: dict[str, tuple[tuple[str, ...], ...]] = {
    "course_stages": (("course", "programme_stage"),),
    "course_withdrawals": (("withdrawn_for",),),
    "course_attendance": (("course", "session_number"),),
    "course_ratings": (("answer", "course"),),
    "score_changes": (("outcome_measure",), ("outcome_measure", "change_band")),
    "scores_at": (("score_set",), ("score_set", "score_band")),
    "completers": (("course", "completer_result"),),
    "support_stages": (("support", "programme_stage"),),
    "support_attendance": (("support", "session_number"),),
    "network_members": (("wave",), ("wave", "ties_named"), ("wave", "connection")),
    "cross_ties": (("wave",),),
    "programme_costs": (("course",),),
}

PROGRAMME_TABLES = tuple(
    DeclaredTable(split, None, population) for population, splits in _SPLITS.items() for split in splits
)
"""Everybody there knows who takes part, so nothing is split by ethnicity, organisation or grade, and everything is counted to
date, once a year."""
