"""The attack gate: what it lets through, what it refuses, and that every door asks it."""

import ast
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dashboard.disclosure.attack.verdict import SUITE, Recovered, Verdict
from dashboard.errors import NotReleasedError
from dashboard.records import Records
from dashboard.release import Release, ReleaseError, gate, publish
from dashboard.release.gate import attack_gate, attack_release, weigh
from tests.house import HOUSE
from tests.release.workforce import FEW

BREAKS = Recovered(secrets=900, recovered=40, rare=3, guessed=0, methods={"direct": (40, 3)})


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the attack find three rare secrets, whatever it is shown."""

    def found(*given: Any) -> Verdict:
        return replace(real(*given), levels={"ethnic_group": BREAKS})

    real: Callable[..., Verdict] = gate.attack
    monkeypatch.setattr(gate, "attack", found)


@pytest.fixture
def briefly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let evaluators ask for no more than viewers see, where the test is of something else."""
    monkeypatch.setattr(gate, "POLICIES", {"evaluator": FEW})


def test_a_release_that_withstands_keeps_its_verdict(records: Records, tmp_path: Path) -> None:
    """Figures, sentences and the suite's edition stand in the file that viewers read."""
    path = tmp_path / "release.duckdb"
    publish(records, path, gate=attack_gate(records, path))
    facts = Release.read(path).manifest.attack

    assert (facts["passed"], facts["suite"], facts["people"]) == (True, SUITE, 900)
    assert any("full staff list" in one for one in facts["sentences"])
    # All that evaluators may ask is judged with every release: it decides whether they may ask at all.
    assert facts["evaluators"]["passed"] is True, facts["evaluators"]["words"]
    assert any("evaluators may ask" in one for one in facts["sentences"])
    assert "tested, not proven" in facts["sentences"][-1]


@pytest.mark.usefixtures("broken", "briefly")
def test_a_release_that_breaks_is_not_swapped_in(records: Records, release_path: Path) -> None:
    """One rare secret is too many; the message says how many, and what cutting each table would save."""
    before = release_path.read_bytes()

    with pytest.raises(ReleaseError, match=r"3 rare secrets .* can be recovered.*without grade: "):
        publish(records, release_path, FEW, gate=attack_gate(records, release_path))

    assert release_path.read_bytes() == before


@pytest.mark.usefixtures("briefly")
def test_a_damaged_release_does_not_stop_its_successor(records: Records, release_path: Path) -> None:
    """What readers remember of it is lost, and that is no reason to leave them with it."""
    release_path.write_bytes(release_path.read_bytes()[:5000])
    publish(records, release_path, FEW, gate=attack_gate(records, release_path))

    assert Release.read(release_path).manifest.verdict.startswith("attacked")


def test_what_readers_remember_is_used_against_the_next_release(records: Records, published: Path) -> None:
    """A release attacked beside itself gives nothing that it does not give alone."""
    release = Release.read(published)

    assert attack_release(release, records, release).levels == attack_release(release, records).levels


def test_a_release_whose_figures_mean_something_else_by_now_does_not_stop_its_successor(
    published: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an upgrade an indicator may be split otherwise; what readers remember of it is read as it stands."""
    release = Release.read(published)

    def refused(*_: Any, **__: Any) -> None:
        raise NotReleasedError

    monkeypatch.setattr(Release, "figures", refused)
    held = gate.published(release).figures

    assert {key for key, _ in held} == set(release.indicators())
    assert all({"quarter", "value", "status", "note"} <= set(frame.columns) for frame in held.values())


def test_each_split_by_ethnicity_is_weighed(records: Records, published: Path) -> None:
    """What it adds for readers is counted over every indicator that it serves."""
    lines = {one.table: one for one in weigh(Release.read(published), records)}

    assert set(lines) == {"all", "grade"}
    assert "headcount" in lines["grade"].indicators
    assert lines["grade"].figures > 0


def test_a_release_by_unknown_rules_is_not_attacked(records: Records, published: Path) -> None:
    """A rule that this version does not know could be the one that protects."""
    release = Release.read(published)
    release.manifest.rules["shuffle"] = True

    with pytest.raises(ReleaseError, match="another version"):
        attack_release(release, records)


def test_readers_do_not_wait_for_the_attack() -> None:
    """A viewer's process reads releases without ever importing the attack, whose solvers take long to import."""
    read = "import sys, dashboard.release, dashboard.api; sys.exit('dashboard.disclosure.attack' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", read], check=False).returncode == 0


def test_every_door_that_publishes_asks_the_gate() -> None:
    """Terminal, notebook and page alike: a call of `publish` outside the tests names its gate."""
    calls = [
        node
        for path in HOUSE.glob("dashboard/**/*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _name(node.func) in ("publish", "make") and _named(node, "policy", "by")
    ]

    assert len(calls) >= 3
    assert all(_named(node, "gate") or _name(node.func) != "publish" for node in calls if _is_plain(node))


def _is_plain(node: ast.Call) -> bool:
    """A call of the function, not of a method such as `Monitor.publish`, which asks the gate itself."""
    return isinstance(node.func, ast.Name)


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _named(node: ast.Call, *names: str) -> bool:
    return any(one.arg in names for one in node.keywords)
