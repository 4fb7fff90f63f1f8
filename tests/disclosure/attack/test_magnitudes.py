"""Salaries from typical pay: recovered where everybody in a cell earns the same, and not where pay is spread."""

import polars as pl
import pytest

from dashboard.disclosure.attack.magnitudes import Magnitudes, recovered
from dashboard.disclosure.attack.roster import Roster
from dashboard.disclosure.grid import codes
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import DeclaredTable
from tests.disclosure.attack.small_release import staff_of
from tests.disclosure.people import QUARTERS

NEWEST = pl.col("quarter") == QUARTERS[-1]


def paid(people: pl.DataFrame, salary: pl.Expr, population: str = "people_in_post") -> Roster:
    """Pay the network."""
    staff = staff_of(people)
    staff._frame = staff._frame.with_columns(
        salary.cast(pl.Float64).alias("salary"), pl.lit(population).alias("population")
    )
    return Roster.opened(staff)


def test_spread_pay_gives_nobody_away(people: pl.DataFrame, viewer: Policy) -> None:
    """Where salaries in a cell differ, its median is nobody's salary with confidence."""
    found = recovered(Roster.opened(staff_of(people)), viewer)

    assert found == Magnitudes(0, people.filter(NEWEST).height)


def test_one_scale_for_a_grade_gives_it_away(people: pl.DataFrame, viewer: Policy) -> None:
    """Where everybody of a grade earns the same, typical pay by grade is everybody's salary, and that is seen."""
    rank = pl.col("grade").replace_strict(list(codes("grade")), list(range(len(codes("grade")))), return_dtype=pl.Int64)
    found = recovered(paid(people, 20_000 + 4_000 * rank), viewer)

    assert found.recovered == found.people == people.filter(NEWEST).height


@pytest.mark.parametrize("salary", [pl.lit(None), pl.lit(0)])
def test_unpaid_people_have_no_salary_to_recover(people: pl.DataFrame, viewer: Policy, salary: pl.Expr) -> None:
    """Volunteers and blanks are no secrets."""
    assert recovered(paid(people, salary), viewer) == Magnitudes(0, 0)


def test_only_the_newest_quarter_counts(people: pl.DataFrame, viewer: Policy) -> None:
    """Pay of earlier quarters is not published, and not attacked."""
    assert recovered(paid(people, pl.when(~NEWEST).then(30_000)), viewer) == Magnitudes(0, 0)


def test_released_pay_is_what_is_attacked(people: pl.DataFrame, viewer: Policy) -> None:
    """One salary for all is given away by its median; a median that is wrong gives nothing away."""
    roster = paid(people, pl.lit(30_000), population="staff_in_post")
    told = {"quarter": [QUARTERS[-1]], "note": [""]}
    table = DeclaredTable((), None, "median_pay")
    right, wrong = (pl.DataFrame({**told, "value": [amount]}) for amount in (30_000.0, 40_000.0))

    found = recovered(roster, viewer, {table: right})

    assert found.recovered == found.people == people.filter(NEWEST).height
    assert recovered(roster, viewer, {table: wrong}).recovered == 0
