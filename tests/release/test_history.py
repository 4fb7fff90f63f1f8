"""The history of releases."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dashboard.records import Records
from dashboard.release import Release, ReleaseError, Verdict, history, publish
from dashboard.release.folder import kept_file
from dashboard.release.swap import put_in_place
from tests.release.workforce import FEW


def attacked(release: Release) -> Verdict:
    """A gate that every release passes."""
    return Verdict(passed=True, words="attacked")


@pytest.fixture
def two(records: Records, release_path: Path) -> Path:
    """A release file with two releases, the second current."""
    publish(records, release_path, FEW, by="the second", gate=attacked)
    return release_path


def test_every_release_is_listed_with_who_and_when(two: Path) -> None:
    """The index knows what the files leave out, so that the files can be made again."""
    listed = history.list(two)

    assert listed["number"].to_list() == [1, 2]
    assert listed["current"].to_list() == [False, True]
    assert listed["by"].to_list() == ["a test", "the second"]
    assert listed["verdict"].to_list() == ["not attacked", "attacked"]
    assert all(text.endswith("+00:00") for text in (*listed["published_at"], *listed["records_as_at"]))


def test_any_release_can_be_made_current_again(two: Path) -> None:
    """Byte for byte, and forth again."""
    for number in (1, 2):
        history.use(two, number)
        assert two.read_bytes() == kept_file(two, number).read_bytes()
        assert Release.read(two).manifest.number == number
    history.verify(two)


def test_a_number_that_is_not_there_is_refused(two: Path) -> None:
    """The message lists those that are."""
    with pytest.raises(ReleaseError, match=r"There is no release 9\. Choose one of: 1, 2"):
        history.use(two, 9)

    assert Release.read(two).manifest.number == 2


def test_a_damaged_kept_file_is_found_and_not_used(two: Path) -> None:
    """It is named, it cannot be made current, and the one that is stays."""
    file = kept_file(two, 1)
    file.write_bytes(file.read_bytes()[:-1])
    with pytest.raises(ReleaseError, match="release 1"):
        history.verify(two)
    with pytest.raises(ReleaseError, match="missing or was changed"):
        history.use(two, 1)

    assert Release.read(two).manifest.number == 2


def test_a_damaged_current_release_is_found_and_mended(two: Path) -> None:
    """The remedy that the message names works."""
    two.write_bytes(two.read_bytes()[:4096])
    with pytest.raises(ReleaseError, match="releases use 2"):
        history.verify(two)
    history.use(two, 2)
    history.verify(two)


def test_publishing_again_mends_a_damaged_kept_file(records: Records, release_path: Path) -> None:
    """The same records give the same bytes, so what was lost comes back as it was."""
    kept_file(release_path, 1).unlink()
    publish(records, release_path, FEW)
    history.verify(release_path)


@pytest.mark.parametrize("moment", [0, 1, 2])
def test_whenever_publishing_is_killed_a_whole_release_is_current(
    records: Records, release_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    """Before the kept file, before the index, before the swap: viewers can read, and the next publication succeeds."""
    moments = iter(range(3))

    def killed(temporary: Path, target: Path) -> None:
        if next(moments) == moment:
            raise KeyboardInterrupt
        put_in_place(temporary, target)

    for module in ("history", "folder"):
        monkeypatch.setattr(f"dashboard.release.{module}.put_in_place", killed)
    with pytest.raises(KeyboardInterrupt):
        publish(records, release_path, FEW, gate=attacked)
    assert Release.read(release_path).manifest.number == 1
    history.verify(release_path)

    monkeypatch.undo()
    assert publish(records, release_path, FEW, gate=attacked).number == 2
    history.verify(release_path)


def test_two_publications_at_once_take_turns(records: Records, release_path: Path) -> None:
    """Both end well, and leave one history with one number for each."""
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda gate: publish(records, release_path, FEW, gate=gate), (None, attacked)))
    history.verify(release_path)

    assert history.list(release_path)["number"].to_list() == [1, 2]


def test_a_release_file_without_history_is_one_line(tmp_path: Path) -> None:
    """The remedy is to publish, or to look at the path."""
    for ask in (history.list, history.verify, lambda path: history.use(path, 1)):
        with pytest.raises(ReleaseError, match="No release was ever made at"):
            ask(tmp_path / "release.duckdb")
