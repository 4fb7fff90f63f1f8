"""Serving: on this machine only, on a free port, and without a way to the records when there is to be none."""

import os
import socket
import sys
from pathlib import Path

import pytest

from dashboard import release
from dashboard.cli import serve
from dashboard.cli.application import run
from dashboard.errors import UserError


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str] | dict[str, str]]:
    """What the process would have turned into."""
    seen: dict[str, list[str] | dict[str, str]] = {}

    def replaced(_: str, command: list[str], environment: dict[str, str]) -> None:
        seen.update(command=command, environment=environment)

    monkeypatch.setattr(os, "execve", replaced)
    monkeypatch.setattr(os, "chdir", lambda _: None)
    return seen


def test_it_becomes_streamlit_on_this_machine_only(
    started: dict[str, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    """The same Python runs the entrypoint inside dashboard/, listening on loopback, hardened whatever is in files."""
    serve.start({"A": "b"}, 8765)

    command = started["command"]
    assert command[:4] == [sys.executable, "-m", "streamlit", "run"]
    assert Path(command[4]).parts[-2:] == ("dashboard", "server.py")
    assert command[command.index("--server.address") + 1] == "127.0.0.1"
    assert command[command.index("--server.port") + 1] == "8765"
    assert command[command.index("--client.showErrorDetails") + 1] == "none"
    assert command[command.index("--server.enableXsrfProtection") + 1] == "true"
    assert "http://localhost:8765" in capsys.readouterr().out


def test_a_viewer_process_does_not_know_where_the_records_are(
    started: dict[str, dict[str, str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """With --release neither the records nor the pepper reach the process, whatever the surroundings say."""
    monkeypatch.setattr(release.Release, "read", lambda _: None)
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", "/secret/records.duckdb")
    monkeypatch.setenv("EQUITY_MONITOR_PEPPER_FILE", "/secret/pepper")
    monkeypatch.setenv("PGPASSFILE", "/secret/pgpass")

    assert run(["serve", "--release", str(tmp_path / "r.duckdb")]) == 0

    environment = started["environment"]
    assert not any("secret" in value for name, value in environment.items() if name.startswith(("EQUITY", "PG")))
    assert "EQUITY_MONITOR_PEPPER" not in environment
    assert environment["EQUITY_MONITOR_RELEASE"] == str((tmp_path / "r.duckdb").resolve())
    assert environment["EQUITY_MONITOR_RELEASE_ONLY"] == "1"


def test_a_release_that_cannot_be_read_is_not_served(
    started: dict[str, dict[str, str]], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A wrong path is known before a browser shows an error."""
    assert run(["serve", "--release", str(tmp_path / "none.duckdb")]) == 2
    assert started == {}
    assert capsys.readouterr().err.count("\n") == 1


def test_records_and_release_together_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """The two shapes exclude each other."""
    assert run(["serve", "--records", "a", "--release", "b"]) == 2
    assert "not both" in capsys.readouterr().err


def test_a_taken_port_is_said_and_another_found_when_none_was_asked_for() -> None:
    """A second dashboard on one machine is no accident waiting to happen."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        with pytest.raises(UserError, match=f"Port {taken} is in use"):
            serve.free_port(taken)

    assert serve.free_port(taken) == taken
    assert serve.free_port(None) in serve.PORTS


@pytest.mark.parametrize("address", ["0.0.0.0", "192.0.2.7"])
def test_without_sign_in_nobody_else_can_reach_it(
    address: str, started: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Other machines only where they have to sign in, or where a release alone was made public on purpose."""
    monkeypatch.setenv("STREAMLIT_SERVER_ADDRESS", address)
    monkeypatch.setenv("EQUITY_MONITOR_SECRETS", str(tmp_path / "secrets.toml"))
    with pytest.raises(UserError, match="No sign-in is set up"):
        serve.start({}, 8765)
    monkeypatch.setenv("EQUITY_MONITOR_PUBLIC", "1")
    with pytest.raises(UserError, match="No sign-in is set up"):
        serve.start({}, 8765)
    serve.start({"EQUITY_MONITOR_RELEASE_ONLY": "1"}, 8765)
    public = started["command"]
    monkeypatch.delenv("EQUITY_MONITOR_PUBLIC")
    (tmp_path / "secrets.toml").write_text("[auth]\nclient_id = 'x'\n")
    serve.start({}, 8765)

    for command in (public, started["command"]):
        assert command[command.index("--server.address") + 1] == address
        assert command[command.index("--secrets.files") + 1] == str(tmp_path / "secrets.toml")


def test_a_lake_is_handed_on_as_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The app opens the lake itself; a file named on the command line is still a file."""
    named = "ducklake:postgres:host=db dbname=monitor files=/srv/files"
    monkeypatch.setenv("EQUITY_MONITOR_RECORDS", named)

    assert serve.owner_environment(None)["EQUITY_MONITOR_RECORDS"] == named
    assert serve.owner_environment(Path("/a/file.duckdb"))["EQUITY_MONITOR_RECORDS"] == "/a/file.duckdb"
