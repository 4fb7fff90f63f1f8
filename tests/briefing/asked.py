"""Papers of the network of primes, asked once and shared; nobody changes them."""

from functools import cache

from dashboard.briefing import Paper, default_question, paper
from dashboard.release import Release
from tests.pages.world import shared_world

KEYS = ("workforce_share", "headcount", "senior_gap")


@cache
def world_release() -> Release:
    """The release of that network."""
    return Release.read(shared_world() / "release.duckdb")


@cache
def world_paper() -> Paper:
    """A paper of three indicators."""
    release = world_release()
    return paper([default_question(release, key) for key in KEYS], release.manifest)
