"""Sums of money: the published examples of dominance, and that nothing else about a cell shows."""

import polars as pl
import pytest

from dashboard.disclosure.money import money_table
from dashboard.disclosure.policy import Policy

GRID = pl.DataFrame({"year": ["2025", "2026"]})


def row(amounts: list[float], policy: Policy, public: bool = False) -> tuple[float | None, str]:
    """What is shown of one year's contributions, each from a funder of its own."""
    payments = pl.DataFrame(
        {"year": ["2026"] * len(amounts), "funder_id": range(len(amounts)), "amount": amounts},
        schema={"year": pl.String, "funder_id": pl.Int64, "amount": pl.Float64},
    )
    table = money_table(payments, GRID, policy, contributor="funder_id", public=public)
    return table.filter(year="2026").select("amount", "status").row(0)


def test_second_largest_could_work_out_the_largest(viewer: Policy) -> None:
    """100,000 = 50,000 + 49,000 + 1,000: no one has 90 %, yet the second knows the first to 2 % (Handbook ch. 4, 1)."""
    assert row([50_000, 49_000, 600, 400], viewer) == (None, "c")


def test_safe_by_p_per_cent_though_two_have_most_of_it(viewer: Policy) -> None:
    """110,000 = 52,000 + 50,000 + 8,000: the second is off by 15.4 % (Handbook ch. 4, example 2)."""
    assert row([52_000, 50_000, 5_000, 3_000], viewer) == (110_000.0, "")


@pytest.mark.parametrize(
    ("amounts", "shown"),
    [
        ([40_000, 40_000, 4_000], True),
        ([40_000, 40_000, 3_999], False),
        ([40_000, 40_000], False),
        ([81_000, 10_000, 9_000], False),
        ([80_000, 11_000, 9_000], True),
        ([0, 0, 0], False),
    ],
    ids=["10 %", "just under", "two contributors", "81 % from one", "80 % from one", "nothing"],
)
def test_the_edges(amounts: list[float], shown: bool, viewer: Policy) -> None:
    """P = 10, three contributors, four fifths."""
    assert (row(amounts, viewer)[1] == "") == shown


def test_contributions_are_summed_per_contributor_first(viewer: Policy) -> None:
    """Many payments from two funders are two contributions."""
    payments = pl.DataFrame({"year": "2026", "funder_id": [1, 1, 1, 2, 2, 2], "amount": [5_000.0] * 6})

    assert money_table(payments, GRID, viewer, contributor="funder_id")["status"].to_list() == ["c", "c"]


def test_sums_are_rounded_to_the_thousand(viewer: Policy) -> None:
    """No exact sum is published."""
    assert row([20_400, 20_050, 20_050], viewer)[0] == 61_000.0


def test_hidden_sums_and_no_sums_come_out_alike(viewer: Policy) -> None:
    """Nothing given, or something that cannot be shown: the same row."""
    assert row([900_000, 1, 1], viewer) == row([], viewer)


def test_a_public_source_is_passed_on(viewer: Policy) -> None:
    """Published grants are exact, and none is none."""
    assert row([900_000.5], viewer, public=True) == (900_000.5, "")
    assert row([], viewer, public=True) == (0.0, "")


def test_negative_amounts_are_refused(viewer: Policy) -> None:
    """The rule says nothing about them."""
    with pytest.raises(ValueError, match="not negative"):
        row([5.0, -1.0], viewer)
