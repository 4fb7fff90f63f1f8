"""A change of a target shows at once: the same figures are released again with it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard.records import Records
from dashboard.release import Release, ReleaseError, current, history
from dashboard.release.progress import progress_of
from dashboard.release.restate import is_stated, restate
from data_models.target import Action, Target
from tests.release.workforce import PEPPER

TARGET = Target("headcount", "", "at least", 400, "2030-Q1", "People leads")


@pytest.fixture
def aiming(tmp_path: Path) -> Iterator[Records]:
    """Records with one target; what else they hold is not asked."""
    with Records.open(tmp_path / "records.duckdb", pepper=PEPPER) as made:
        made.set_target(TARGET, "a steward")
        yield made


def test_the_release_in_memory_has_the_new_target_at_once(aiming: Records, release_path: Path) -> None:
    """Each time it is changed: nobody is shown an old one from a cache."""
    assert progress_of(current(release_path), "headcount") == ()

    for value in (400.0, 500.0):
        aiming.set_target(replace(TARGET, value=value), "a steward")
        assert not is_stated(aiming, current(release_path).manifest)
        restate(aiming, release_path, "a steward")
        (found,) = progress_of(current(release_path), "headcount")
        assert found.target.value == value
        assert is_stated(aiming, current(release_path).manifest)


def test_no_figure_changes_and_the_earlier_release_stays(aiming: Records, release_path: Path) -> None:
    """Only targets and number differ; the index notes who did it, and as of when the records are."""
    before = Release.read(release_path).manifest
    made = restate(aiming, release_path, "a steward")
    rows = history.list(release_path)

    assert replace(made, number=before.number, targets=[]) == before
    assert rows["number"].to_list() == [1, 2]
    assert rows["by"].to_list() == ["a test", "a steward"]
    assert rows["records_as_at"].n_unique() == 1
    history.verify(release_path)


def test_what_is_stated_already_makes_no_new_number(aiming: Records, release_path: Path) -> None:
    """Nor does going back: that makes the earlier release current again."""
    restate(aiming, release_path)
    assert restate(aiming, release_path).unchanged
    aiming.remove_target("headcount", "", "a steward")
    assert restate(aiming, release_path).number == 1


def test_actions_are_stated_too(aiming: Records, release_path: Path) -> None:
    """You said, we did."""
    aiming.set_action(Action(0, "headcount", "", "Advertise with partners.", "People leads", "2027-Q1"), "a steward")
    restate(aiming, release_path)

    assert [one["words"] for one in current(release_path).manifest.actions] == ["Advertise with partners."]


def test_without_a_release_there_is_nothing_to_state(aiming: Records, tmp_path: Path) -> None:
    """And it is said what to do."""
    with pytest.raises(ReleaseError, match="publish"):
        restate(aiming, tmp_path / "release.duckdb")
