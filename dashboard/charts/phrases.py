"""How sentences name people and places."""

from collections.abc import Mapping, Sequence

from dashboard.charts.labels import label, title
from dashboard.indicators.declared_table import CHARACTERISTICS

_GROUPS = {"yes": "racially minoritised people", "no": "White people", "Unknown": "people whose ethnicity is not known"}

_PLACES = {
    "region": "in {}",
    "organisation_type": "in {} organisations",
    "grade": "at the grade {}",
    "contract_type": "on the contract {}",
    "job_family": "in the job family {}",
    "pay_quarter": "in the {} quarter of pay",
    "restriction": "as {} money",
    "parity_base": "of {}",
    "unknown_about": "{}",
    "left_out": "for want of {}",
    "power": "of {}",
    "member_type": "held by {}",
    "milestone_state": "{}",
    "decision_outcome": "{}",
    "finding": "on {}",
    "action_age": "({})",
    "body_level": "on {} bodies",
    "programme_type": "on {} programmes",
    "community": "for {} communities",
    "domain": "in {}",
    "element": "on {}",
    "evidence": "by {}",
    "level_reached": "at {}",
    "material_type": "of {}",
    "version_age": "of the {}",
    "toolkit_stage": "{}",
    "course": "on the {}",
    "support": "in the {}",
    "session_number": "at session {}",
    "withdrawn_for": "({})",
    "outcome_measure": "in {}",
}

_TARGETED = {"yes": "in targeted campaigns", "no": "in campaigns that were not targeted"}
_STAGES = {"applied": "who applied", "shortlisted": "who were shortlisted", "appointed": "who were appointed"}

_WAVES = {"pre": "before the first year", "post": "after it", "follow-up": "at the follow-up"}

_WHO = {
    "yes": "to by-and-for organisations",
    "no": "to other organisations",
    "unknown": "to recipients of whom it is not known",
}

_DESIGN = {
    "Black communities": "of the group for Black communities",
    "South Asian communities": "of the group for South Asian communities",
    "other communities": "of groups for other communities",
    "advisory group": "of the advisory group",
}
_ROLES = {
    "by-and-for organisation": "for by-and-for organisations",
    "individual practitioner": "as individual practitioners",
    "community expert": "as experts from communities",
    "expert by experience": "as experts by experience",
    "other": "in other roles",
}

_SAID = {
    ("organisation_type", "funder"): "at funders",
    ("community", "All racialised communities"): "for all racialised communities",
    ("community", "None"): "for no community in particular",
} | {
    (column, code): words
    for column, known in (
        ("wave", _WAVES),
        ("targeted", _TARGETED),
        ("recruitment_stage", _STAGES),
        ("by_and_for", _WHO),
        ("design_group", _DESIGN),
        ("member_role", _ROLES),
    )
    for code, words in known.items()
}
"""Codes that have words of their own."""


def people(column: str, code: str) -> str:
    """Name a group of people, as it stands inside a sentence."""
    if code in _GROUPS:
        return _GROUPS[code]
    if code.startswith("Any other"):
        return f"people of {code[0].lower()}{code[1:]}"
    return f"{code} people" if column != "ethnic_group" or code != "Other" else "people of other ethnic groups"


def place(column: str, code: str) -> str:
    """Say where, as it stands inside a sentence."""
    if (column, code) in _SAID:
        return _SAID[column, code]
    words = _PLACES.get(column, f"where the {title(column).lower()} is {{}}")
    return words.format(code if column != "organisation_type" else code.lower())


def places(where: Mapping[str, str]) -> str:
    """Say all the filters in force, each with a space before it; nothing when there is none."""
    return "".join(f" {place(column, code)}" for column, code in where.items() if column not in CHARACTERISTICS)


def short(codes: Mapping[str, str]) -> str:
    """Name a cell briefly, for lists: the group, the place, or the group and the place."""
    group = next((label(column, code) for column, code in codes.items() if column in CHARACTERISTICS), "")
    if not group:
        return ", ".join(label(column, code) for column, code in codes.items()) or "everyone"
    return group + places(codes)


def sentence(text: str) -> str:
    """Start with a capital, end with a full stop, and keep a quarter such as 2026-Q3 on one line."""
    text = text.strip().replace("-Q", "\N{NON-BREAKING HYPHEN}Q")
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else ".")


def listed(names: Sequence[str], most: int = 6) -> str:
    """Write a list as prose; beyond `most` names, the number of the others."""
    names = [*names[: most - 1], f"{len(names) - most + 1} others"] if len(names) > most else list(names)
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
