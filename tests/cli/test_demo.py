"""The demonstration: made once, quick the second time, never half made."""

import stat
from pathlib import Path

import pytest

from dashboard.cli import demo
from dashboard.errors import UserError
from tests import network


@pytest.fixture
def small(unattacked: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[Path, Path]:
    """A network of a moment in place of the sample data, published without the attack."""
    files = network.write(tmp_path / "sample")
    monkeypatch.setattr(demo, "sample_files", lambda: list(files))
    monkeypatch.setattr(demo, "code_files", list)
    return files


def test_it_is_made_once_and_made_again_when_the_sample_changes(
    small: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second time nothing is made; after a change the old one goes."""
    place, made = tmp_path / "demo", []
    make = demo.make
    monkeypatch.setattr(demo, "make", lambda *given: (made.append(given[0]), make(*given)))
    first, second = demo.prepared(place), demo.prepared(place)
    network.spoilt(small[0], "name", "Another name")
    third = demo.prepared(place)

    assert first == second
    assert len(made) == 2
    assert third["EQUITY_MONITOR_RELEASE"] != first["EQUITY_MONITOR_RELEASE"]
    assert sorted(path.name for path in place.iterdir()) == sorted({made[1].name, "pepper"})


def test_its_pepper_is_generated_private_and_warned_about(
    small: tuple[Path, Path], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Only its owner can read it, and a pepper of production is not handed on."""
    environment = demo.prepared(tmp_path / "demo")

    pepper = Path(environment["EQUITY_MONITOR_PEPPER_FILE"])
    assert "never load real people" in caplog.text
    assert stat.S_IMODE(pepper.stat().st_mode) == 0o600
    assert "EQUITY_MONITOR_PEPPER" not in environment


def test_what_was_interrupted_is_not_taken_for_finished(
    small: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped while publishing, nothing is left that the next run would serve."""

    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    place = tmp_path / "demo"
    with monkeypatch.context() as patched:
        patched.setattr("dashboard.api.Monitor.publish", stopped)
        with pytest.raises(KeyboardInterrupt):
            demo.prepared(place)

    assert [path.name for path in place.iterdir()] == ["pepper"]
    assert Path(demo.prepared(place)["EQUITY_MONITOR_RELEASE"]).exists()


def test_the_sample_data_is_there_and_its_absence_is_explained(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A clone has it; anything else is told to use one."""
    assert {"organisations.csv", "workforce_2026-Q3.csv"} <= {path.name for path in demo.sample_files()}

    monkeypatch.setattr(demo, "HOUSE", tmp_path)
    with pytest.raises(UserError, match="clone"):
        demo.sample_files()


def test_the_name_depends_on_contents_and_names(tmp_path: Path) -> None:
    """Swapping the contents of two files is a change."""
    a, b = tmp_path / "a", tmp_path / "b"
    a.write_text("1", encoding="utf-8")
    b.write_text("2", encoding="utf-8")
    before = demo.fingerprint([a, b])
    a.write_text("2", encoding="utf-8")
    b.write_text("1", encoding="utf-8")

    assert demo.fingerprint([a, b]) != before
    assert demo.code_files()
