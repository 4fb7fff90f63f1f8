"""Publishing: one pass, one gate, one swap, and the same bytes whenever the same things are published."""

from pathlib import Path

import polars as pl
import pytest

from dashboard.disclosure import POLICIES
from dashboard.indicators import DeclaredTable, discover
from dashboard.records import Records
from dashboard.release import Release, ReleaseError, Verdict, history, publish
from dashboard.release.folder import kept_file
from tests.release.workforce import FEW, OTHER_PEPPER, PEPPER, QUARTERS, fill, staff, submit


def test_the_same_records_pepper_and_policy_give_the_same_bytes(
    records: Records, published: Path, tmp_path: Path
) -> None:
    """A release can be made again in another place, byte for byte."""
    publish(records, tmp_path / "release.duckdb", FEW, by="somebody else")

    assert (tmp_path / "release.duckdb").read_bytes() == published.read_bytes()


def test_the_order_of_loading_does_not_matter(published: Path, tmp_path: Path) -> None:
    """Records that were loaded in another order, into another file, give the same bytes."""
    with Records.open(tmp_path / "records.duckdb", pepper=PEPPER) as backwards:
        publish(fill(backwards, QUARTERS[::-1]), tmp_path / "release.duckdb", FEW)

    assert (tmp_path / "release.duckdb").read_bytes() == published.read_bytes()


def test_another_pepper_gives_other_figures(records: Records, published: Path, tmp_path: Path) -> None:
    """The noise hangs on the pepper, so the test above does not pass by having none."""
    publish(records, tmp_path / "release.duckdb", FEW, pepper=OTHER_PEPPER)

    assert Release.read(tmp_path / "release.duckdb").manifest.content != Release.read(published).manifest.content


def test_unchanged_records_make_no_new_number(records: Records, release_path: Path) -> None:
    """Publishing twice leaves one release; the index and the file stay as they are."""
    before = history.list(release_path)
    manifest = publish(records, release_path, FEW, by="again")

    assert (manifest.number, manifest.unchanged) == (1, True)
    assert history.list(release_path).equals(before)


def test_changed_records_make_the_next_number_and_going_back_makes_none(tmp_path: Path) -> None:
    """A replaced submission is release 2; restoring the first one makes release 1 current again."""
    path = tmp_path / "release.duckdb"
    with Records.open(tmp_path / "records.duckdb", pepper=PEPPER) as records:
        publish(fill(records), path, FEW)
        first = path.read_bytes()
        submit(records, "workforce", staff("2026-Q3", seed=99), replace=True)
        second = publish(records, path, FEW).number
        old = records.submissions().filter((pl.col("state") == "replaced") & (pl.col("quarter") == "2026-Q3"))
        for submission in old["id"]:
            records.restore(submission, by="a test")
        third = publish(records, path, FEW).number

    assert (second, third) == (2, 1)
    assert path.read_bytes() == first


def test_every_indicator_is_there_for_every_table_that_can_answer_it(records: Records, tmp_path: Path) -> None:
    """Nothing that the viewer's policy declares is forgotten, and nothing is there that it does not declare."""
    publish(records, tmp_path / "release.duckdb")
    release, viewer = Release.read(tmp_path / "release.duckdb"), POLICIES["viewer"]
    expected = {
        key: {one for one in viewer.asked if found.answers(one, viewer.tables)} for key, found in discover().items()
    }

    assert {key: set(release.tables(key)) for key in release.indicators()} == expected


def test_a_total_is_never_a_sum_of_cells(published: Path) -> None:
    """Totals are looked up with keys of their own: somewhere they differ from the sum of what they consist of."""
    release = Release.read(published)
    parts = release.figures("headcount", by=("racially_minoritised",)).frame()
    totals = release.figures("headcount").frame().set_index("quarter")["value"]
    wholes = parts.groupby("quarter")["value"].sum()
    by_grade = release.figures("headcount", by=("grade",)).frame().groupby("quarter")["value"].sum()

    assert not (totals.equals(wholes) and totals.equals(by_grade))


def test_a_release_that_the_gate_refuses_is_not_swapped_in(records: Records, release_path: Path) -> None:
    """The gate sees the whole release before anybody else, and its no leaves everything as it was."""
    before, seen = release_path.read_bytes(), []

    def refuse(release: Release) -> Verdict:
        seen.append(len(release.figures("headcount", by=("grade", "ethnic_group"))))
        return Verdict(passed=False, words="7 rare secrets were recovered")

    with pytest.raises(ReleaseError, match="not swapped in: 7 rare secrets"):
        publish(records, release_path, FEW, gate=refuse)

    assert seen == [2 * 8 * 6]
    assert release_path.read_bytes() == before
    assert not kept_file(release_path, 2).exists()


def test_the_verdict_of_the_gate_is_kept_inside(records: Records, release_path: Path) -> None:
    """Whoever has the file can see that it was attacked and what came of it."""
    publish(records, release_path, FEW, gate=lambda _: Verdict(passed=True, words="attacked, nothing recovered"))

    assert Release.read(release_path).manifest.verdict == "attacked, nothing recovered"


def test_progress_is_told_and_ends(records: Records, tmp_path: Path) -> None:
    """Whoever waits is told what is going on."""
    told: list[tuple[float, float, str]] = []
    publish(records, tmp_path / "release.duckdb", FEW, progress=lambda *report: told.append(report))

    assert [text for _, _, text in told][:2] == ["Counting", next(iter(discover().values())).title]
    assert told[-1][0] == told[-1][1]


def test_a_path_that_cannot_hold_a_release_is_refused_before_counting(records: Records, tmp_path: Path) -> None:
    """A folder, or a folder that is not there, is one line that says what to do."""
    with pytest.raises(ReleaseError, match="is a folder"):
        publish(records, tmp_path, FEW)
    with pytest.raises(ReleaseError, match="does not exist"):
        publish(records, tmp_path / "nowhere" / "release.duckdb", FEW)


def test_empty_records_are_not_published(tmp_path: Path) -> None:
    """A release of nobody would replace one of somebody."""
    with Records.open(tmp_path / "records.duckdb", pepper=PEPPER) as empty, pytest.raises(ReleaseError, match="load"):
        publish(empty, tmp_path / "release.duckdb", FEW)

    assert not (tmp_path / "release.duckdb").exists()


def test_a_full_disk_leaves_the_current_release(
    records: Records, release_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When nothing more can be written, one line says so and viewers keep what they have."""
    before = release_path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("dashboard.release.history.release_file.write", full)
    with pytest.raises(ReleaseError, match="No space left on device"):
        publish(records, release_path, FEW)

    assert release_path.read_bytes() == before


def test_what_a_killed_publication_left_is_cleared(records: Records, release_path: Path) -> None:
    """Half-written files do not pile up."""
    left = release_path.with_name(f".{release_path.name}.999.part")
    left.write_bytes(b"half a release")
    publish(records, release_path, FEW)

    assert not left.exists()


def test_only_what_populations_read_names_the_records(records: Records, published: Path) -> None:
    """Every number of the manifest agrees with what is in the release."""
    manifest = Release.read(published).manifest

    assert manifest.quarters == QUARTERS
    assert 0 < manifest.hidden < manifest.shown
    assert len(manifest.records) == 64
    assert DeclaredTable().key in manifest.tables
