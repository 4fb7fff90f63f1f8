"""Releases: published once from the records, read by everybody else, and the only thing that viewers can reach."""

from dashboard.release import history
from dashboard.release.current import current
from dashboard.release.faults import ReleaseError
from dashboard.release.kept import kept
from dashboard.release.manifest import Manifest
from dashboard.release.publish import Gate, Verdict, publish
from dashboard.release.release import Release

__all__ = [
    "Gate",
    "Manifest",
    "Release",
    "ReleaseError",
    "Verdict",
    "attack_gate",
    "attack_release",
    "current",
    "history",
    "kept",
    "publish",
    "weigh",
]
