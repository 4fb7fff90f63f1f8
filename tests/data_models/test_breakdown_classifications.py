"""Code lists of derived columns."""

from dashboard.indicators.declared_table import BREAKDOWNS
from data_models import CLASSIFICATIONS
from data_models.breakdown_classifications import CLASSIFICATIONS as DERIVED


def test_every_column_that_splits_has_a_code_list() -> None:
    """Options come from code lists, so each column needs one; a short name means what the long one does."""
    assert set(BREAKDOWNS) <= set(CLASSIFICATIONS)
    assert {one.name for one in DERIVED} <= set(CLASSIFICATIONS)
    assert CLASSIFICATIONS["source"].codes == CLASSIFICATIONS["event_source"].codes
