"""The world's release with targets and actions in its manifest."""

from dataclasses import replace
from pathlib import Path

import pytest

from dashboard.release import Release
from data_models.target import Action, Target

GROUP = "racially_minoritised=yes"
TARGETS = (
    Target("headcount", GROUP, "at least", 10, "2030-Q1", "People leads"),
    Target("workforce_share", GROUP, "at least", 99, "2000-Q1", "Chief executives"),
)
ACTIONS = (
    Action(1, "headcount", GROUP, "Advertise with partners.", "People leads", "2027-Q1", "Done."),
    Action(2, "leaver_rate", "", "Ask those who leave.", "People leads", "2027-Q2"),
)


def steer(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the components read it."""
    release = Release.read(world / "release.duckdb")
    aims, doing = ([one.as_dict() for one in made] for made in (TARGETS, ACTIONS))
    release.manifest = replace(release.manifest, targets=aims, actions=doing)
    for place in ("targets", "home.headway", "drawn_card"):
        monkeypatch.setattr(f"dashboard.components.{place}.released", lambda: release)
