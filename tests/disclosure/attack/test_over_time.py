"""Following a cell: what changed is whoever came or went."""

import numpy as np
import pytest

from dashboard.disclosure.attack.case import Case, laid
from dashboard.disclosure.attack.claims import SILENT, Claims
from dashboard.disclosure.attack.over_time import claims
from dashboard.disclosure.attack.roster import Roster
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import claimed_of, roster, surface_of

GROUPS = DeclaredTable((), "ethnic_group")
NAMES = ("2026-Q1", "2026-Q2", "2026-Q3")


def present(*quarters: range) -> Roster:
    """Who is there in each quarter; person 0 and person 11 are Black, the others White."""
    said = [
        {"person": person, "quarter": quarter, **({"label": "African"} if person in (0, 11) else {})}
        for quarter, people in zip(NAMES, quarters, strict=False)
        for person in people
    ]
    return roster(said)


def followed(*quarters: range) -> tuple[list[Claims], Case]:
    """Claim from exact totals."""
    one = present(*quarters)
    case, _ = laid(one, surface_of(one, [GROUPS]))
    return list(claims(case)), case


def test_somebody_who_joins_is_what_the_count_grew_by() -> None:
    """Eleven people, and a quarter later the same and one more: that one is Black."""
    made, case = followed(range(11), range(12))

    assert claimed_of(made, case, "over time", "ethnic_group", 11) == ("Black", 1.0)
    assert claimed_of(made, case, "over time", "ethnic_group", 0)[1] == SILENT


def test_somebody_who_leaves_is_what_the_count_fell_by() -> None:
    """The one who left was Black."""
    made, case = followed(range(12), range(1, 12))

    assert claimed_of(made, case, "over time", "ethnic_group", 0) == ("Black", 1.0)


@pytest.mark.parametrize("after", [range(11), range(1, 12), range(40)])
def test_nobody_is_claimed_where_none_or_both_or_many_move(after: range) -> None:
    """The same people, one for another, or very many at once, are no change that tells of anybody."""
    made, _ = followed(range(11), after)

    assert all((each.score == SILENT).all() for each in made)


def test_a_hidden_quarter_in_between_is_passed_over() -> None:
    """A cell is followed to the next quarter in which it is told of."""
    one = present(range(11), range(11), range(12))
    surface = surface_of(one, [GROUPS])
    surface[GROUPS][1] = np.nan
    case, _ = laid(one, surface)

    assert claimed_of(claims(case), case, "over time", "ethnic_group", 11) == ("Black", 1.0)
