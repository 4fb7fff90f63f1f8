"""Sums of money of one organisation each."""

from dataclasses import replace

import polars as pl

from dashboard.disclosure.money_sums import money_sums, rounding
from dashboard.disclosure.policy import Policy
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records.pepper import Pepper

TABLE = DeclaredTable(("by_and_for",), None, "fees")


def summed(policy: Policy, pepper: Pepper, measure: str, **amounts: float) -> object:
    """Protect one sum, given what each organisation contributes."""
    rows = [("2026-Q3", name, amount, "yes") for name, amount in amounts.items()]
    frame = pl.DataFrame(rows, schema=["quarter", "contributor", "amount", "by_and_for"], orient="row")
    cells = Cells("fees", frame, ("2026-Q3",), protection="money", measure=measure)
    found = money_sums(cells, (TABLE,), replace(policy, tables=(TABLE,)), pepper)[TABLE]
    return found.filter(by_and_for="yes")["count"].item()


def test_a_sum_of_three_is_rounded_and_shown(viewer: Policy, pepper: Pepper) -> None:
    """Pounds to a thousand, hours to ten, answers as they are."""
    assert summed(viewer, pepper, "pounds", a=4200, b=5100, c=3300) == 13_000
    assert summed(viewer, pepper, "hours", a=42, b=51, c=33) == 130
    assert summed(viewer, pepper, "answers", a=1, b=1, c=1) == 3
    assert rounding("months", viewer) == viewer.months_round


def test_organisations_that_differ_are_counted_to_the_nearest_three(viewer: Policy, pepper: Pepper) -> None:
    """So that a hidden one or two are no difference of what is shown."""
    four = dict.fromkeys("abcd", 1.0)

    assert summed(viewer, pepper, "organisations", **four) == 3
    assert summed(viewer, pepper, "organisations", **four, e=1.0) == 6
    assert summed(viewer, pepper, "organisations", a=1.0, b=1.0) is None


def test_two_contributors_and_one_that_dominates_are_hidden(viewer: Policy, pepper: Pepper) -> None:
    """Nobody's own business can be worked out."""
    assert summed(viewer, pepper, "pounds", a=4200, b=5100) is None
    assert summed(viewer, pepper, "pounds", a=90_000, b=5100, c=3300) is None
