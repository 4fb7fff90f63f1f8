"""What is counted of materials and of the toolkit."""

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.populations.materials import PAIRS, STAGES
from data_models import CLASSIFICATIONS
from tests.indicators.assessed import table

AGES = DeclaredTable(("version_age", "amount_of"), None, "material_use")


def downloads(quarter: str, age: str) -> object:
    """Downloads of a quarter by whether there was a newer version."""
    return table().table(AGES).filter(quarter=quarter, version_age=age, amount_of="downloads")["count"].item()


def test_a_version_is_the_newest_until_a_later_one_is_used() -> None:
    """The first toolkit in 2025, and not in the quarter in which the second came."""
    assert downloads("2025-Q2", "newest version") == 3
    assert downloads("2026-Q3", "newest version") == 60
    assert downloads("2026-Q3", "earlier version") == 30


def test_a_whole_assessment_has_every_element_of_every_domain() -> None:
    """However many there come to be."""
    assert len(CLASSIFICATIONS["domain"].codes) * len(CLASSIFICATIONS["element"].codes) == PAIRS
    assert CLASSIFICATIONS["toolkit_stage"].codes == STAGES
