"""What a release says about itself."""

import json
from dataclasses import replace
from pathlib import Path

from dashboard.disclosure import POLICIES
from dashboard.release import Release
from dashboard.release.manifest import Manifest

MANIFEST = Manifest(
    number=3,
    policy="viewer 2026-1",
    rules=POLICIES["viewer"].as_dict(),
    records="ab" * 32,
    quarters=("2026-Q2", "2026-Q3"),
    indicators=("headcount",),
    tables=("all", "grade"),
    shown=1200,
    hidden=34,
    verdict="not attacked",
    content="cd" * 32,
)


def test_it_reads_back_as_it_was_written() -> None:
    """Nothing is lost, and it is written in one way."""
    assert Manifest.from_json(MANIFEST.as_json()) == MANIFEST
    assert Manifest.from_json(MANIFEST.as_json()).as_json() == MANIFEST.as_json()


def test_the_number_is_not_part_of_what_it_is() -> None:
    """The same release under another number is the same release; anything else is another."""
    assert replace(MANIFEST, number=9, unchanged=True).identity == MANIFEST.identity
    assert replace(MANIFEST, content="ef" * 32).identity != MANIFEST.identity
    assert replace(MANIFEST, verdict="attacked").identity != MANIFEST.identity


def test_the_rules_of_its_policy_are_inside() -> None:
    """Whoever has the file can see the threshold, and each table that could be asked for."""
    assert '"threshold":10' in MANIFEST.as_json()
    assert '"grade+ethnic_group"' in MANIFEST.as_json()


def test_the_summary_says_what_was_shown_and_hidden() -> None:
    """A person is told in a few lines."""
    assert "1,200 shown, 34 hidden" in MANIFEST.summary()
    assert "Release 3 is the current one" in MANIFEST.summary()
    assert "has not changed" in replace(MANIFEST, unchanged=True).summary()


def test_an_older_release_has_no_coverage_and_no_milestones(published: Path) -> None:
    """Neither was noted then; the file is read all the same."""
    facts = json.loads(Release.read(published).manifest.as_json())

    assert facts["coverage"]["organisations"] == 6
    del facts["coverage"], facts["milestones"]
    older = Manifest.from_json(json.dumps(facts))
    assert (older.coverage, older.milestones) == ({}, ())
