"""Partnerships: shares, scores and budgets."""

import pytest

from data_models.partnerships import Partnerships
from tests.data_models.planting import PLANTED, faults, warned


@pytest.mark.parametrize(
    ("column", "right", "wrong"),
    [
        ("delivery_share", (0.0, 0.35, 1.0), (-0.01, 1.01, 35.0)),
        ("lead_score", (1.0, 5.0), (0.0, 6.0)),
        ("partner_score", (1.0, 5.0), (0.9, 5.1)),
        ("management_fee", (0.0,), (-1.0,)),
    ],
)
def test_a_number_is_inside_its_bounds(column: str, right: tuple[float, ...], wrong: tuple[float, ...]) -> None:
    """The bounds themselves pass; a percentage written for a share does not."""
    assert [faults(Partnerships, **{column: value}) for value in right] == [set()] * len(right)
    assert [{name for name, _ in faults(Partnerships, **{column: value})} for value in wrong] == [{column}] * len(wrong)


def test_a_partner_with_more_than_the_whole_is_remarked_on() -> None:
    """It warns and does not refuse."""
    assert warned(Partnerships, partner_budget=200001.0) == {(PLANTED, "partner_budget_at_most_partnership_budget")}


def test_the_lead_submits() -> None:
    """One submission is a lead organisation's partnerships in one quarter."""
    assert (Partnerships.owner(), Partnerships.scope()) == ("lead_organisation_id", "quarterly")
