"""Life tables of groups laid side by side."""

import numpy as np

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.life_tables import life_tables
from tests.indicators.people import IdentityCounts

STEPS = DeclaredTable(("duration",), "racially_minoritised", "reached_step")
TABLE = STEPS.without("duration")
BEGAN = {
    (step, group): people for group, people in (("yes", 100), ("no", 400)) for step in ("90 days", "1 year", "2 years")
}


def test_every_group_stands_beside_the_reference() -> None:
    """In the order of the steps; hidden counts are no noughts, and the noise is that of a difference."""
    passed = {cell: count - 10 for cell, count in BEGAN.items()}
    found = life_tables(IdentityCounts({STEPS: BEGAN, STEPS.of("passed_step"): passed}, 4.0), TABLE)
    ours = found.frame["racially_minoritised"].to_list().index("yes")

    assert found.group[0][ours].tolist() == [100, 100, 100]
    assert found.group[1][ours].tolist() == [10, 10, 10]
    assert found.reference[0].tolist() == [[400.0] * 3] * 3
    assert np.isnan(found.unknown[0]).all()
    assert found.noise[ours].tolist() == [8.0, 8.0, 8.0]
