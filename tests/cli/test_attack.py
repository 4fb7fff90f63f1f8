"""Attacking and weighing a release from a terminal."""

import json
from pathlib import Path

import pytest

from dashboard.cli.application import run


def test_a_release_that_withstands_is_said_to(published: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The verdict first, then what somebody with a full staff list could learn."""
    assert run(["attack"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Withstands: attacked (suite 2)")
    assert "full staff list" in lines[1]
    assert (published / "release.duckdb").exists()


@pytest.mark.usefixtures("published")
def test_a_program_gets_every_figure_of_the_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    """JSON and nothing else."""
    assert run(["attack", "--format", "json"]) == 0

    verdict = json.loads(capsys.readouterr().out)
    assert {"passed", "levels", "insider", "controls", "suite", "sentences"} <= set(verdict)


@pytest.mark.usefixtures("published")
def test_the_budget_names_every_split_by_ethnicity(capsys: pytest.CaptureFixture[str]) -> None:
    """With what each adds and what each costs."""
    assert run(["budget", "--format", "json"]) == 0

    lines = json.loads(capsys.readouterr().out)
    assert {"all", "grade", "contract_type"} <= {one["table"] for one in lines}
    assert run(["budget"]) == 0
    assert "secrets recovered with it" in capsys.readouterr().out


def test_without_records_there_is_nothing_to_judge_by(capsys: pytest.CaptureFixture[str]) -> None:
    """One line, and no file is made."""
    assert run(["attack"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.usefixtures("published")
def test_all_that_a_role_may_ask_is_attacked_without_keeping_it(
    published: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The evaluators' list is counted anew and attacked; the release that viewers see stays as it is."""
    before = (published / "release.duckdb").read_bytes()

    assert run(["attack", "--policy", "evaluator", "--format", "json"]) == 0

    assert json.loads(capsys.readouterr().out)["policy"].startswith("evaluator")
    assert (published / "release.duckdb").read_bytes() == before
    assert run(["attack", "--policy", "anybody"]) == 2
