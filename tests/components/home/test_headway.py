"""Home names the targets, those that need somebody first."""

from pathlib import Path

import pytest

from tests.components.conftest import Run
from tests.components.home.home import SCRIPT
from tests.components.steered import steer


def test_targets_stand_under_their_heading_or_not_at_all(
    run: Run, world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line each, with how it stands; a release without any has no heading either."""
    assert not run(SCRIPT + "home.aims()").header

    steer(world, monkeypatch)
    shown = run(SCRIPT + "home.aims()")

    assert [one.value for one in shown.header] == ["Targets"]
    assert any("at least 10 by 2030" in one.value and "**Cannot tell yet.**" in one.value for one in shown.markdown)
    assert "targets" in {link.proto.page for link in shown.get("page_link")}
