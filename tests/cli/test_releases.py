"""Releases can be listed, checked and made current again."""

from pathlib import Path

import pytest

from dashboard.cli.application import run


def test_the_list_is_the_default_and_is_csv(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`releases` and `releases list` say the same."""
    assert run(["releases"]) == 0
    bare = capsys.readouterr().out
    assert run(["releases", "list"]) == 0

    assert capsys.readouterr().out == bare
    assert bare.splitlines()[0].startswith("number,current,")
    assert bare.splitlines()[1].startswith("1,true,")


def test_a_truncated_release_is_noticed_and_mended(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every door says in one line what to do, and doing that brings the figures back."""
    release = published / "release.duckdb"
    release.write_bytes(release.read_bytes()[:5000])

    assert [run(words) for words in (["releases", "verify"], ["figures", "headcount"])] == [2, 2]
    told = capsys.readouterr()
    assert told.out == ""
    assert [line.startswith("equity-monitor: ") for line in told.err.splitlines()] == [True, True]
    assert "releases use 1" in told.err
    assert [run(words) for words in (["releases", "use", "1"], ["releases", "verify"], ["figures", "headcount"])] == [
        0,
        0,
        0,
    ]


def test_a_release_that_never_was_is_refused(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line names those that are there."""
    assert run(["releases", "use", "7"]) == 2
    assert "no release 7" in capsys.readouterr().err


def test_an_option_before_the_word_counts_for_the_list(published: Path, tmp_path: Path) -> None:
    """`releases --release FILE` lists that file's history."""
    assert run(["releases", "--release", str(published / "release.duckdb")]) == 0
    assert run(["releases", "--release", str(tmp_path / "none.duckdb")]) == 2
