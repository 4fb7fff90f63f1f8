"""What people are like."""

import numpy as np

from sample_data.codes import (
    AGENCY,
    APPRENTICE,
    BY_AND_FOR,
    FIXED_TERM,
    FRONTLINE,
    MAINSTREAM,
    MANAGER,
    TRAINEE,
    VOLUNTEER,
)
from sample_data.history import History
from sample_data.people import contract_of, tenure_at_outset


def test_nobody_starts_as_a_child(history: History) -> None:
    """Sixteen years lie between birth and the first day at the least."""
    age = (history.people["started"] - history.people["born"]).astype(int) / 365.25

    assert age.min() >= 16
    assert age.max() < 80


def test_contracts_suit_the_grade() -> None:
    """Apprentices are trainees, agency staff work at the front line, nobody paid is a volunteer."""
    rng, size = np.random.default_rng(1), 3_000
    for grade in (TRAINEE, FRONTLINE, MANAGER):
        drawn = contract_of(rng, np.full(size, MAINSTREAM), np.full(size, grade))
        assert (APPRENTICE in drawn) == (grade == TRAINEE)
        assert (AGENCY in drawn) == (grade <= FRONTLINE)
        assert VOLUNTEER not in drawn


def test_by_and_for_organisations_have_shorter_contracts() -> None:
    """More than twice as many fixed terms."""
    rng, grade = np.random.default_rng(1), np.full(5_000, FRONTLINE)
    shares = [(contract_of(rng, np.full(5_000, kind), grade) == FIXED_TERM).mean() for kind in (BY_AND_FOR, MAINSTREAM)]

    assert shares[0] > 2 * shares[1]


def test_service_at_the_outset_suits_the_contract() -> None:
    """No agency worker has been there for years; some permanent staff have."""
    rng = np.random.default_rng(1)

    assert tenure_at_outset(rng, np.full(500, AGENCY)).max() <= 1.2
    assert 10 < tenure_at_outset(rng, np.zeros(500, dtype=np.int64)).max() <= 25
