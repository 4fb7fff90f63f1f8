"""What people do: job families by grade."""

import numpy as np

from data_models import CLASSIFICATIONS
from sample_data.codes import EXECUTIVE, MANAGER, SENIOR_MANAGER, TRUSTEE
from sample_data.draw import Floats, Ints, pick

FAMILIES = CLASSIFICATIONS["job_family"].codes

FRONTLINE_WEIGHTS = {
    "Case manager": 24,
    "Children and young people": 8,
    "Community engagement": 4,
    "Counselling and therapy": 6,
    "Finance and operations": 6,
    "Fundraising and communications": 3,
    "Helpline": 11,
    "IDVA": 20,
    "ISVA": 5,
    "Outreach": 9,
    "Policy and research": 2,
    "Refuge": 9,
    "Training and development": 3,
    "Other job family": 2,
}
"""Relative numbers up to the grade of team leader."""

MANAGER_WEIGHTS = {
    "Case manager": 14,
    "Children and young people": 6,
    "Finance and operations": 20,
    "Fundraising and communications": 9,
    "Helpline": 5,
    "IDVA": 12,
    "Leadership and governance": 12,
    "Policy and research": 6,
    "Refuge": 8,
    "Training and development": 6,
    "Other job family": 2,
}

SENIOR_WEIGHTS = {"Leadership and governance": 60, "Finance and operations": 25, "Policy and research": 8}
TRUSTEE_WEIGHTS = {"Leadership and governance": 1}


def _table() -> Floats:
    by_grade = {SENIOR_MANAGER: SENIOR_WEIGHTS, EXECUTIVE: SENIOR_WEIGHTS, TRUSTEE: TRUSTEE_WEIGHTS}
    by_grade[MANAGER] = MANAGER_WEIGHTS
    rows = [by_grade.get(grade, FRONTLINE_WEIGHTS) for grade in range(TRUSTEE + 1)]
    return np.array([[weights.get(family, 0) for family in FAMILIES] for weights in rows], dtype=float)


WEIGHTS = _table()


def family_of(rng: np.random.Generator, grade: Ints) -> Ints:
    """Draw a job family, as a place in `FAMILIES`, for people of these grades."""
    return pick(rng, WEIGHTS[grade])


def after_promotion(rng: np.random.Generator, grade: Ints, family: Ints) -> Ints:
    """Keep the job family where the new grade has it; draw another where it does not."""
    kept = WEIGHTS[grade, family] > 0
    return np.where(kept, family, family_of(rng, grade))
