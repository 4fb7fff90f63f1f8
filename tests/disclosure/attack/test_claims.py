"""Claims: the likeliest value, how sure, and silence where nothing is said."""

import numpy as np
from scipy import sparse

from dashboard.disclosure.attack.case import laid
from dashboard.disclosure.attack.claims import SILENT, from_sets, of_states, strongest
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import claimed_of, roster, surface_of, times

NAN = np.nan


def test_the_likeliest_value_is_claimed_and_nothing_where_nothing_is_said() -> None:
    """A cohort of which every share is unknown has a silent claim."""
    one = strongest("any", "racially_minoritised", np.array([[0.2, 0.8, NAN], [NAN, NAN, NAN]]))

    assert one.code[0] == 1
    assert one.score.tolist() == [0.8, SILENT]


def test_sets_claim_once_by_the_most_telling_and_once_by_the_mean() -> None:
    """The first cohort is in two sets, the second in one, the third in a set that is hidden, the last in none."""
    members = sparse.csr_array(np.array([[3.0, 0, 0, 0], [2.0, 4.0, 0, 0], [0, 0, 5.0, 0]]))
    shares = np.array([[0.9, 0.1, 0], [0.3, 0.7, 0], [NAN, NAN, NAN]])
    highest, mean = from_sets("any", "racially_minoritised", members, shares)

    assert (highest.method, mean.method) == ("any", "any, pooled")
    assert highest.code[:2].tolist() == [0, 1]
    assert highest.score.tolist() == [0.9, 0.7, SILENT, SILENT]
    assert mean.code[:2].tolist() == [0, 1]
    assert np.allclose(mean.score, [0.6, 0.7, SILENT, SILENT])


def test_a_belief_about_states_is_a_claim_at_every_level() -> None:
    """Half Black and half Mixed is racially minoritised for certain, and neither group for certain."""
    one = roster(times(4, label="African"))
    case, _ = laid(one, surface_of(one, [DeclaredTable((), "ethnic_group")]))
    belief = np.array([[float(name[1] in ("Black", "Mixed")) / 2 for name in case.states.names]])
    claims = list(of_states("any", case, belief))

    assert claimed_of(claims, case, "any", "racially_minoritised") == ("yes", 1.0)
    assert claimed_of(claims, case, "any", "ethnic_group") == ("Black", 0.5)
