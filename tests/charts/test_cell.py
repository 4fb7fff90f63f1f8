"""The cells a sentence is about are shown ones of the groups that equity is asked about."""

import pytest

from dashboard.charts.cell import cells, name, same_group
from tests.charts.conftest import Ask


def test_hidden_cells_and_compared_groups_are_not_spoken_of(ask: Ask) -> None:
    """White and Unknown are the comparison, Mixed is hidden."""
    assert [cell.codes[-1][1] for cell in cells(ask(hidden=("Mixed",)))] == ["Asian", "Black", "Other"]


def test_a_share_is_compared_with_the_census_of_its_place(ask: Ask) -> None:
    """Of the region where cells are split by region."""
    found = {dict(cell.codes)["region"]: cell.reference for cell in cells(ask(by=("region", "racially_minoritised")))}

    assert found["London"] == pytest.approx(46.24, abs=0.01)
    assert found["Scotland"] is None


def test_a_ratio_and_a_gap_are_compared_with_parity(ask: Ask) -> None:
    """One, and nought."""
    assert {cell.reference for cell in cells(ask("representation_ratio"))} == {1.0}
    assert {cell.reference for cell in cells(ask("senior_gap"))} == {0.0}


def test_a_group_that_all_share_is_not_repeated(ask: Ask) -> None:
    """The region says enough."""
    found = cells(ask(by=("region", "racially_minoritised")))

    assert same_group(found)
    assert name(found[0], found) == "North East"
