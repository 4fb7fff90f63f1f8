"""Boards and senior staff: parts never exceed their whole."""

import pytest

from data_models.organisation_profiles import OrganisationProfiles
from tests.data_models.planting import PLANTED, faults, warned

CHAINS = [
    ("board_ethnicity_known", "board_size", 8),
    ("board_minoritised", "board_ethnicity_known", 7),
    ("senior_ethnicity_known", "senior_staff", 4),
    ("senior_minoritised", "senior_ethnicity_known", 4),
]


@pytest.mark.parametrize(("part", "whole", "size"), CHAINS)
def test_a_part_is_at_most_its_whole(part: str, whole: str, size: int) -> None:
    """Equal passes; one more is named at the part."""
    assert faults(OrganisationProfiles, **{part: size}) == set()
    assert (part, f"{part}_at_most_{whole}") in faults(OrganisationProfiles, **{part: size + 1})


def test_reserves_may_be_overdrawn() -> None:
    """Negative reserves are a finding about an organisation, not a fault in its file."""
    assert faults(OrganisationProfiles, unrestricted_reserves=-5000.0) == set()


def test_support_cost_above_all_spending_is_remarked_on() -> None:
    """It warns and does not refuse."""
    assert warned(OrganisationProfiles, support_cost=240000.01) == {
        (PLANTED, "support_cost_at_most_annual_expenditure")
    }
