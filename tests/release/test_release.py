"""A release in memory."""

from pathlib import Path

import pytest

from dashboard.disclosure import CAPTION
from dashboard.errors import NotReleasedError, UserError
from dashboard.indicators import DeclaredTable
from dashboard.release import Release, ReleaseError

COLUMNS = ["value", "lower", "upper", "numerator", "denominator", "unit", "status", "note"]


@pytest.fixture(scope="module")
def release(published: Path) -> Release:
    """The small network's release."""
    return Release.read(published)


def test_figures_are_tidy_and_on_the_full_grid(release: Release) -> None:
    """One row per quarter, grade and group of the code lists, whoever is there."""
    frame = release.figures("headcount", by=("ethnic_group", "grade")).frame()

    assert list(frame.columns) == ["indicator", "quarter", "grade", "ethnic_group", *COLUMNS]
    assert len(frame) == 2 * 8 * 6
    assert set(frame["indicator"]) == {"headcount"}
    assert frame.loc[frame["grade"] == "Trainee", "status"].eq("c").all()
    assert frame.loc[frame["status"] == "c", COLUMNS[:5]].isna().all(axis=None)


def test_a_filter_takes_one_value_and_quarter_is_one(release: Release) -> None:
    """The rows of the filter are those of the whole table."""
    whole = release.figures("headcount", by=("grade", "ethnic_group")).frame()
    part = release.figures("headcount", by=("ethnic_group",), where={"grade": "Manager", "quarter": "2026-Q3"}).frame()
    same = whole[(whole["grade"] == "Manager") & (whole["quarter"] == "2026-Q3")]

    assert part["value"].tolist() == same["value"].tolist()
    assert "grade" not in part.columns
    assert len(part) == 6


def test_all_is_no_filter(release: Release) -> None:
    """`All` asks for the table without the column, which has figures of its own."""
    everything = release.figures("headcount", by=("ethnic_group",), where={"grade": "All"}).frame()

    assert everything.equals(release.figures("headcount", by=("ethnic_group",)).frame())


@pytest.mark.parametrize(
    ("indicator", "by", "where"),
    [
        ("nothing", (), {}),
        ("headcount", ("gender",), {}),
        ("headcount", ("organisation_id",), {}),
        ("headcount", ("region",), {}),
        ("headcount", ("ethnic_group", "racially_minoritised"), {}),
        ("headcount", "grade", {}),
        ("headcount", (), {"grade": "Boss"}),
        ("headcount", (), {"grade": ["Manager", "Executive"]}),
        ("headcount", (), {"quarter": "2030-Q1"}),
        ("headcount", (), {"quarter": "2026-Q3; drop table figures"}),
        ("workforce_share", (), {}),
    ],
    ids=str,
)
def test_anything_else_is_refused_with_the_same_words(
    release: Release, indicator: str, by: object, where: object
) -> None:
    """Unknown, undeclared, malformed and absent cannot be told apart."""
    with pytest.raises(NotReleasedError) as refused:
        release.figures(indicator, by=by, where=where)

    assert refused.value.message == NotReleasedError.WORDS


def test_figures_carry_their_policy_release_and_caption(release: Release) -> None:
    """Every export can say where it comes from."""
    figures = release.figures("headcount", where={"grade": "Manager"})

    assert (figures.release, figures.policy, figures.caption) == (1, "few 2026-1", CAPTION)


def test_it_knows_what_may_be_asked(release: Release) -> None:
    """Indicators, their tables and the quarters."""
    assert "headcount" in release.indicators()
    assert DeclaredTable(("grade",), "ethnic_group") in release.tables("headcount")
    assert release.tables("ethnicity_known_rate") == (DeclaredTable(), DeclaredTable(("grade",)))
    assert release.quarters == ("2026-Q2", "2026-Q3")


def test_a_wrong_path_is_one_line(tmp_path: Path) -> None:
    """Nothing there, a folder, and something else are told apart."""
    (tmp_path / "empty.duckdb").write_bytes(b"")
    (tmp_path / "text.duckdb").write_text("organisation_id,quarter\n" * 1000)
    for name, words in (("none", "There is no release"), ("", "is a folder"), ("empty.duckdb", "not a whole release")):
        with pytest.raises(ReleaseError, match=words):
            Release.read(tmp_path / name)
    with pytest.raises(ReleaseError, match="Copy it again"):
        Release.read(tmp_path / "text.duckdb")


def test_a_cut_file_names_the_remedy(release_path: Path) -> None:
    """Wherever it was cut, one line names the newest whole release."""
    whole = release_path.read_bytes()
    for length in (1, 4096, 12_288, len(whole) // 2, len(whole) - 4096, len(whole) - 1):
        release_path.write_bytes(whole[:length])
        with pytest.raises(UserError, match="`equity-monitor releases use 1`"):
            Release.read(release_path)


def test_a_flipped_bit_never_changes_a_figure(release_path: Path, release: Release) -> None:
    """Wherever a bit flips, the release is refused or reads the same: there is no third way."""
    whole = release_path.read_bytes()
    before, refused = release.figures("headcount", by=("grade", "ethnic_group")).frame(), 0
    for place in range(97, len(whole), len(whole) // 40):
        damaged = bytearray(whole)
        damaged[place] ^= 0x10
        release_path.write_bytes(damaged)
        try:
            read = Release.read(release_path)
        except ReleaseError:
            refused += 1
        else:
            assert read.manifest == release.manifest
            assert read.figures("headcount", by=("grade", "ethnic_group")).frame().equals(before)

    assert refused > 0
