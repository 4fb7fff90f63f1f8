"""The register of organisations: communities and the several of them."""

import pytest

from data_models.organisations import Organisations
from tests.data_models.planting import PLANTED, faults, warned


@pytest.mark.parametrize("community", ["Black", "Black;South Asian", "Gypsy Roma Traveller;Arab;Mixed", "None"])
def test_one_or_more_communities_may_be_named(community: str) -> None:
    """Codes joined by a semicolon pass."""
    assert faults(Organisations, community=community) == set()


@pytest.mark.parametrize("community", ["Black,Asian", "Black;", ";Black", "Black;Blue", "Black; Asian", "Black\n"])
def test_anything_else_is_named(community: str) -> None:
    """Another separator, an empty part or an unknown code is a fault of the cell."""
    assert [column for column, _ in faults(Organisations, community=community)] == ["community"]


def test_none_stands_alone() -> None:
    """None beside a community contradicts itself."""
    assert faults(Organisations, community="None;Black") == {("community", "community_none_alone")}


def test_by_and_for_without_a_community_is_remarked_on() -> None:
    """It is unusual, so it warns; for other organisations it is normal."""
    assert warned(Organisations, community="None") == {(PLANTED, "community_of_by_and_for")}
    assert warned(Organisations, community="None", organisation_type="mainstream") == set()
