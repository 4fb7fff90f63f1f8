"""The overview is worked out once a release."""

import pytest

from dashboard.charts.overview import overview
from dashboard.release import Release
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.home.release_overview import release_overview
first, second = release_overview(), release_overview()
st.write(first.standing["workforce"])
"""


def test_two_readers_share_one(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes a second, and nobody should wait for it twice."""
    from dashboard.components.home import release_overview

    release_overview._once.clear()
    made: list[Release] = []
    monkeypatch.setattr(release_overview, "overview", lambda release: made.append(release) or overview(release))
    shown = run(SCRIPT)
    run(SCRIPT)

    assert not shown.exception
    assert len(made) == 1
