"""Two sums that are safe each, and whose difference is one organisation's own business."""

import polars as pl
import pytest

from dashboard.disclosure.counting import count
from dashboard.disclosure.differing_sums import standing
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.funded import PEPPER, POLICY, REGISTER, Row, records_of

MONEY = DeclaredTable(("by_and_for", "amount_of"), None, "partner_money")
QUARTERS = ("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4")

Budgets = dict[str, float]


def stood(policy: Policy, *budgets: Budgets) -> list[str]:
    """The quarter whose sum stands in each quarter, given every organisation's budget in each."""
    rows = [(at, name, amount) for at, one in zip(QUARTERS, budgets, strict=False) for name, amount in one.items()]
    amounts = pl.DataFrame(rows, schema=["quarter", "contributor", "amount"], orient="row")
    sums = amounts.group_by("quarter").agg(pl.col("amount").sum())
    found = standing(amounts, sums, QUARTERS, (), (), policy)[()]
    return [found[one] for one in QUARTERS[: len(budgets)]]


FOUR = {"a": 20_000.0, "b": 21_000.0, "c": 19_000.0, "d": 20_000.0}


def test_one_that_joins_is_not_the_difference_of_two_sums(viewer: Policy) -> None:
    """Four budgets that stay, and a fifth: the earlier sum stands, and goes on to stand while nothing else changes."""
    five = FOUR | {"e": 37_000.0}

    assert stood(viewer, FOUR, five, five) == ["2026-Q1", "2026-Q1", "2026-Q1"]


def test_where_nothing_or_much_changes_the_sum_is_renewed(viewer: Policy) -> None:
    """The same budgets give the same sum; three that change by amounts alike hide each other."""
    moved = {name: amount + 5_000 for name, amount in FOUR.items()}

    assert stood(viewer, FOUR, FOUR, moved) == ["2026-Q1", "2026-Q2", "2026-Q3"]


def test_a_change_that_one_dominates_is_one_of_its_own(viewer: Policy) -> None:
    """Three change, one of them by nearly all of it."""
    assert stood(viewer, FOUR, FOUR | {"a": 90_000.0, "b": 21_100.0, "c": 19_100.0}) == ["2026-Q1", "2026-Q1"]


def test_every_earlier_sum_is_looked_at_and_not_only_the_last(viewer: Policy) -> None:
    """Up by a step that hides all, and back again but for one: beside the first sum that one stands alone."""
    moved = {name: amount + 5_000 for name, amount in FOUR.items()}

    assert stood(viewer, FOUR, moved, FOUR | {"a": 26_000.0}) == ["2026-Q1", "2026-Q2", "2026-Q2"]


def partners(quarter: str, budgets: Budgets) -> tuple[Row, ...]:
    """Partnerships of one lead with some partners."""
    return tuple(
        {
            "partnership_id": "P-1",
            "quarter": quarter,
            "lead_organisation_id": "LEAD-1",
            "partner_organisation_id": name,
            "partnership_budget": 200_000.0,
            "partner_budget": amount,
            "management_fee": amount / 10,
            "delivery_share": 0.1,
            "partner_total_income": amount * 4,
            "lead_score": 4.0,
            "partner_score": 3.0,
            "written_agreement": True,
            "co_authored_budget": False,
        }
        for name, amount in budgets.items()
    )


OWN = [f"OWN-{number}" for number in range(5)]


def register() -> tuple[Row, ...]:
    """Five by-and-for organisations."""
    return tuple(REGISTER[0] | {"organisation_id": name, "charity_number": None} for name in OWN)


def released(quarter: str, counts: pl.DataFrame) -> tuple[object, object]:
    """The sum of budgets shown in a quarter, and the quarter that it is of."""
    row = counts.filter(quarter=quarter, by_and_for="yes", amount_of="partners' budgets").row(0, named=True)
    return row["count"], row["as_at"]


def test_a_partner_that_joins_cannot_be_read_off_two_quarters() -> None:
    """By hand: £80,000 and £117,000 would give £37,000 away; £80,000 stands, and says of when it is."""
    budgets = dict(zip(OWN, (20_000.0, 21_000.0, 19_000.0, 20_000.0, 37_000.0), strict=True))
    four = {name: budgets[name] for name in OWN[:4]}
    with (
        records_of(organisations=register(), partnerships=partners("2026-Q2", four)) as records,
        records.cursor() as cursor,
    ):
        before = count(cursor, [MONEY], POLICY, PEPPER).table(MONEY)
    rows = (*partners("2026-Q2", four), *partners("2026-Q3", budgets))
    with records_of(organisations=register(), partnerships=rows) as records, records.cursor() as cursor:
        after = count(cursor, [MONEY], POLICY, PEPPER).table(MONEY)

    assert released("2026-Q2", before) == (80_000, "2026-Q2")
    assert [released(one, after) for one in ("2026-Q2", "2026-Q3")] == [(80_000, "2026-Q2")] * 2


@pytest.mark.parametrize("kind", ["management fees", "partners' incomes"])
def test_all_sums_of_a_cell_stand_together(kind: str) -> None:
    """A fee of one quarter is never divided by a budget of another."""
    budgets = dict(zip(OWN, (20_000.0, 21_000.0, 19_000.0, 20_000.0, 37_000.0), strict=True))
    four = {name: budgets[name] for name in OWN[:4]}
    rows = (*partners("2026-Q2", four), *partners("2026-Q3", budgets))
    with records_of(organisations=register(), partnerships=rows) as records, records.cursor() as cursor:
        held = count(cursor, [MONEY], POLICY, PEPPER).table(MONEY)

    assert held.filter(quarter="2026-Q3", by_and_for="yes", amount_of=kind)["as_at"].item() == "2026-Q2"
