"""`equity-monitor evaluate` writes a pack, or says why not."""

import shutil
from pathlib import Path

import pytest

from dashboard.briefing.pack import FILES
from dashboard.cli.application import run
from dashboard.cli.evaluate import filters
from dashboard.errors import UserError
from dashboard.records import Records
from tests.components.workbench.enrolled import enrolled_world
from tests.pages.world import PEPPER


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Records with a programme, and a release."""
    place = Path(shutil.copytree(enrolled_world(), tmp_path / "world"))
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", str(place / "records.duckdb"))
    monkeypatch.setenv("EQUITY_MONITOR_RELEASE", str(place / "release.duckdb"))
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER", PEPPER.secret.decode())
    return place


def test_it_writes_the_pack_and_the_question_is_logged(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every file, and one entry a cohort in the audit trail."""
    asked = ["--cohort", "programme=P-1", "--cohort", "all", "--by", "erin"]

    assert run(["evaluate", *asked, "--out", str(tmp_path / "pack")]) == 0
    assert {one.name for one in (tmp_path / "pack").iterdir()} == set(FILES)
    assert "Wrote evaluation-pack.html" in capsys.readouterr().out
    with Records.open(world / "records.duckdb", pepper=PEPPER) as records:
        trail = records.trail().filter(event="asked")
    assert set(trail["by"]) == {"erin"}
    assert trail.height == 2


def test_a_refusal_is_one_sentence_with_an_offer(
    world: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, and nothing is written."""
    assert run(["evaluate", "--cohort", "programme=P-1,region=Wales", "--out", str(tmp_path / "pack")]) == 2
    told = capsys.readouterr().err
    assert "This cohort is not answered" in told
    assert "--cohort programme=P-1" in told
    assert not (tmp_path / "pack").exists()


def test_filters_are_read_or_refused() -> None:
    """Names and values with commas between; or everybody."""
    assert filters("programme=P-1, completed=yes") == {"programme": "P-1", "completed": "yes"}
    assert filters("all") == {}
    for text in ("", "programme", "programme=", "=yes"):
        with pytest.raises(UserError, match="--cohort takes filters"):
            filters(text)


def test_four_cohorts_are_too_many(world: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Side by side there is room for three."""
    assert run(["evaluate", *["--cohort", "all"] * 4]) == 2
    assert "up to 3 cohorts" in capsys.readouterr().err
