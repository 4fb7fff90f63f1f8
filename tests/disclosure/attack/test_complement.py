"""Complements: whoever is left after everything shown has the one value that is hidden."""

import numpy as np

from dashboard.disclosure.attack.case import Case, laid
from dashboard.disclosure.attack.claims import SILENT
from dashboard.disclosure.attack.complement import claims
from dashboard.disclosure.grid import codes
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import claimed_of, roster, surface_of, times

GROUPS = DeclaredTable((), "ethnic_group")
MOSTLY_BLACK = [*times(9, label="African"), *times(3)]


def hiding(*groups: str) -> Case:
    """Nine Black people and three White ones, with the counts of some groups hidden."""
    one = roster(MOSTLY_BLACK)
    surface = dict(surface_of(one, [GROUPS]))
    surface[GROUPS][:, [codes("ethnic_group").index(group) for group in groups]] = np.nan
    return laid(one, surface)[0]


def test_the_one_hidden_value_is_that_of_whoever_is_left() -> None:
    """Twelve people less the three who are shown leave nine for the hidden group."""
    case = hiding("Black")

    assert claimed_of(claims(case), case, "complement", "ethnic_group") == ("Black", 0.75)


def test_everybody_is_claimed_where_only_noughts_are_shown() -> None:
    """A table that shows that nobody is anything else gives the hidden value of all."""
    one = roster(times(12, label="African"))
    surface = {GROUPS: np.where(surface_of(one, [GROUPS])[GROUPS] > 0, np.nan, 0)}
    case, _ = laid(one, surface)

    assert claimed_of(claims(case), case, "complement", "ethnic_group") == ("Black", 1.0)


def test_a_shown_value_may_at_most_have_whoever_is_hidden_as_well() -> None:
    """Only White is shown, with nobody else: everybody may be White, and of the hidden ones none is told apart."""
    case = hiding("Asian", "Black", "Mixed", "Other", "Unknown")
    made = list(claims(case))

    assert claimed_of(made, case, "complement, at most", "ethnic_group") == ("White", 1.0)
    assert claimed_of(made, case, "complement", "ethnic_group")[1] == SILENT


def test_a_cell_that_is_hidden_whole_says_nothing() -> None:
    """With nothing shown there is nothing to take away."""
    case = hiding(*codes("ethnic_group"))

    assert all((each.score == SILENT).all() for each in claims(case))
