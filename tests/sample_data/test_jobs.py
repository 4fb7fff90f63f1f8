"""Job families."""

import numpy as np

from sample_data.codes import FRONTLINE, MANAGER, SENIOR_MANAGER, TRUSTEE
from sample_data.jobs import FAMILIES, WEIGHTS, after_promotion, family_of


def test_everybody_has_a_family_that_their_grade_has() -> None:
    """No grade is without work, and governance is for those who govern."""
    governance = FAMILIES.index("Leadership and governance")

    assert (WEIGHTS.sum(axis=1) > 0).all()
    assert WEIGHTS[TRUSTEE].nonzero()[0].tolist() == [governance]
    assert WEIGHTS[FRONTLINE, governance] == 0


def test_promotion_keeps_the_family_where_it_can() -> None:
    """A case manager stays in casework as a manager and moves on as a senior manager."""
    casework = np.full(50, FAMILIES.index("Case manager"))
    rng = np.random.default_rng(1)

    assert (after_promotion(rng, np.full(50, MANAGER), casework) == casework).all()
    assert (after_promotion(rng, np.full(50, SENIOR_MANAGER), casework) != casework).all()
    assert WEIGHTS[SENIOR_MANAGER, family_of(rng, np.full(50, SENIOR_MANAGER))].all()
