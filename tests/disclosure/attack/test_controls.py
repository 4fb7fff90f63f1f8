"""Controls: the attack breaks what is known to be bad, finds nothing where there is nothing, and hiding is no way out."""

import polars as pl
import pytest

from dashboard.disclosure.attack.case import laid
from dashboard.disclosure.attack.claims import Claims
from dashboard.disclosure.attack.controls import ENOUGH_TO_TELL, Controls, controls
from dashboard.disclosure.attack.direct import claims as read_off
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.attack.scoring import Tally
from dashboard.disclosure.attack.surface import Surface
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.population import roster, surface_of, times
from tests.disclosure.attack.small_release import staff_of

TABLES = (DeclaredTable((), "ethnic_group"), DeclaredTable(("organisation_type",), "ethnic_group"))
FINE = DeclaredTable(("region", "grade", "job_family"), "ethnic_group")


def judged(one: Roster, surface: Surface) -> tuple[Tally, list[Claims]]:
    """Read a surface off, and judge what that gives."""
    case, truth = laid(one, surface)
    tally, made = Tally(truth, case.cohorts.of), list(read_off(case))
    tally.add(made)
    return tally, made


def run(one: Roster, surface: Surface) -> Controls:
    """Run the controls of one release."""
    return controls(one, surface, *judged(one, surface))


@pytest.fixture(scope="module")
def network(people: pl.DataFrame) -> Roster:
    """The network of 40 organisations."""
    return Roster.opened(staff_of(people))


def test_the_controls_of_a_network_come_out_as_they_must(network: Roster) -> None:
    """Three-way tables without protection break, and rare secrets with them; hiding everything fails usefulness."""
    found = run(network, surface_of(network, TABLES))

    assert found.unprotected > 0.03 * network.people
    assert found.unprotected_rare > 0
    assert found.shuffled == 0
    assert found.hiding_fails
    assert found.conclusive


def test_right_claims_recover_nothing_of_shuffled_secrets(network: Roster) -> None:
    """Claims that recover hundreds of real secrets recover none of secrets that are dealt out again."""
    surface = surface_of(network, [FINE])
    tally, _ = judged(network, surface)

    assert tally.together("ethnic_group").sum() > 100
    assert run(network, surface).shuffled == 0


def test_a_network_in_which_nothing_can_be_broken_proves_nothing() -> None:
    """Where everybody is alike even unprotected tables tell nothing new, so withstanding the attack is no merit."""
    alike = roster(row for place in range(10) for row in times(ENOUGH_TO_TELL // 10, organisation=str(place)))
    found = run(alike, surface_of(alike, TABLES))

    assert (found.unprotected, found.unprotected_rare, found.conclusive) == (0, 0, False)


def test_a_handful_of_people_need_not_be_breakable() -> None:
    """Under the number from which it can be told, the other two controls decide."""
    few = roster(times(ENOUGH_TO_TELL - 1))
    found = run(few, surface_of(few, TABLES))

    assert (found.unprotected, found.hiding_fails, found.conclusive) == (0, True, True)
