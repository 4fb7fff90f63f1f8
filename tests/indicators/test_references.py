"""The groups that others are compared with."""

from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.indicators.references import REFERENCES
from data_models import CLASSIFICATIONS


def test_every_level_has_one_of_its_own_codes() -> None:
    """No level can be added without saying with whom its groups are compared."""
    assert set(REFERENCES) == set(CHARACTERISTICS)
    assert all(code in CLASSIFICATIONS[level].codes for level, code in REFERENCES.items())
