"""A network of invented staff over twelve quarters, some of whom went on a course that may change what becomes of them."""

from datetime import date

import numpy as np
import polars as pl

from dashboard.disclosure.policies import POLICIES
from dashboard.indicators.cohorts import Participants, PeopleRows
from dashboard.records.pepper import Pepper

PEPPER = Pepper(b"0123456789abcdef0123456789abcdef")
POLICY = POLICIES["evaluator"]
FIRST = 2023 * 4 + 3
"""2023-Q4 as a whole number."""
QUARTERS = tuple(f"{(FIRST + at) // 4}-Q{(FIRST + at) % 4 + 1}" for at in range(12))
TYPES = ("by-and-for", "specialist", "mainstream", "mainstream")
GRADES = ("Frontline", "Senior practitioner", "Team leader", "Manager")
COURSES = {"2024": (FIRST + 3, FIRST + 5), "2025": (FIRST + 5, FIRST + 7)}
"""Cohort of programme P-1 -> quarters in which it began and ended."""

__all__ = ["COURSES", "FIRST", "PEPPER", "POLICY", "QUARTERS", "network"]


def network(lift: float = 1.0, places: int = 70, people: int = 2400, seed: int = 1) -> Participants:
    """Make the network.

    Parameters
    ----------
    lift
        How many times as likely a promotion is in a quarter once somebody has completed the course.
    places
        On each of the two cohorts; nine in ten complete.
    people
        Staff at the beginning; nobody is taken on later.
    """
    draw = np.random.default_rng(seed)
    organisation = draw.integers(0, 12, people)
    minoritised = draw.random(people) < 0.4
    course, completed = _courses(draw, people, places)
    grade, left = _careers(draw, people, course, completed, lift)
    rows = [
        _row(one, at, organisation[one], bool(minoritised[one]), int(grade[one, at]), at == left[one])
        for one in range(people)
        for at in range(min(int(left[one]), 11) + 1)
    ]
    staff = pl.DataFrame(rows).with_columns(pl.col("start_date").cast(pl.Date))
    members = [
        _member(one, organisation[one], bool(minoritised[one]), course[one], bool(completed[one]))
        for one in np.flatnonzero(course != "")
    ]
    return Participants(PeopleRows(pl.DataFrame(members)), PeopleRows(staff), QUARTERS)


def _courses(draw: np.random.Generator, people: int, places: int) -> tuple[np.ndarray, np.ndarray]:
    course = np.full(people, "", dtype=object)
    lot = draw.permutation(people)
    for place, name in enumerate(COURSES):
        course[lot[place * places : (place + 1) * places]] = name
    return course, draw.random(people) < 0.9


def _careers(
    draw: np.random.Generator, people: int, course: np.ndarray, completed: np.ndarray, lift: float
) -> tuple[np.ndarray, np.ndarray]:
    """Promote and part: everybody alike, but for those who have completed."""
    grade = np.repeat(draw.integers(0, 3, people)[:, None], 12, axis=1)
    ended = np.array([COURSES[name][1] - FIRST if name else 99 for name in course])
    for at in range(1, 12):
        chance = 0.05 * np.where(completed & (at > ended), lift, 1.0)
        up = draw.random(people) < chance
        grade[:, at] = np.minimum(grade[:, at - 1] + up, 3)
    return grade, np.floor(draw.exponential(40, people)).astype(np.int64)


def _row(one: int, at: int, organisation: int, minoritised: bool, grade: int, leaves: bool) -> dict[str, object]:
    return {
        "person": f"ORG-{organisation:02}/{one}",
        "organisation": f"ORG-{organisation:02}",
        "organisation_type": TYPES[organisation % 4],
        "ordinal": FIRST + at,
        "grade": GRADES[grade],
        "region": "London" if organisation % 2 else "Wales",
        "contract_type": "Permanent",
        "racially_minoritised": "yes" if minoritised else "no",
        "ethnic_group": "Asian" if minoritised else "White",
        "start_date": date(2015 + one % 8, 1, 6),
        "in_post": not leaves,
        "person_key": one * 2_654_435_761 % 2**32,
    }


def _member(one: int, organisation: int, minoritised: bool, course: str, completed: bool) -> dict[str, object]:
    entry, ended = COURSES[course]
    return {
        "programme": "P-1",
        "programme_name": "A course",
        "cohort": course,
        "person": f"ORG-{organisation:02}/{one}",
        "organisation": f"ORG-{organisation:02}",
        "organisation_type": TYPES[organisation % 4],
        "ethnic_group": "Asian" if minoritised else "White",
        "racially_minoritised": "yes" if minoritised else "no",
        "started_on": date(entry // 4, entry % 4 * 3 + 1, 10),
        "entry": entry,
        "ended": ended,
        "completed": "yes" if completed else "no",
        "person_key": one * 2_654_435_761 % 2**32,
    }
