"""How far organisations have come with the toolkit."""

from tests.indicators.assessed import table
from tests.indicators.funded import value


def test_whoever_came_further_is_counted_at_the_stages_before() -> None:
    """By hand: six downloaded it and assessed themselves since; the three early ones have done so twice."""
    stages = {stage: value("toolkit_stage", counts=table(), toolkit_stage=stage) for stage in ("started", "completed")}

    assert stages == {"started": 6, "completed": 6}
    assert value("toolkit_stage", counts=table(), toolkit_stage="re-assessed") == 3
