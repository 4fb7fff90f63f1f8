"""The command line as a whole: what it offers, and how it fails."""

import logging
import subprocess
import sys
import warnings

import pytest

from dashboard.cli import application
from dashboard.cli.application import run

PROMISED = {
    "check", "load", "publish", "figures", "standards-return", "estimate", "indicators", "submissions", "releases", "template", "demo", "serve", "backup", "restore",
}  # fmt: skip


def test_every_promised_command_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    """The help lists each command that other programs depend on."""
    code = run(["--help"])

    offered = {line.split()[0] for line in capsys.readouterr().out.split("Commands:")[1].splitlines() if line.strip()}
    assert code == 0
    assert offered >= PROMISED


@pytest.mark.parametrize("name", sorted(PROMISED))
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Help is on standard output, and asking for it is no fault."""
    assert run([name, "--help"]) == 0
    assert f"equity-monitor {name}" in capsys.readouterr().out.replace("\n", " ")


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["check"], ["check", "--format", "xml", "a.csv"], ["serve", "--port", "x"]]
)
def test_a_mistyped_command_is_one_line_and_exit_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """No box, no traceback: the line names the program and where help is."""
    code = run(arguments)

    told = capsys.readouterr()
    assert code == 2
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.startswith("equity-monitor: ")


def test_what_the_rooms_warn_of_is_one_line_and_libraries_are_silent(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A warning of ours is for the person; one of a library is for developers."""
    rooms = logging.getLogger("dashboard")
    before = rooms.handlers, rooms.propagate

    def warned(_: object) -> int:
        logging.getLogger("dashboard.records").warning("keep this\nsafe")
        logging.getLogger("dashboard.records").info("too much")
        warnings.warn("deprecated", UserWarning, stacklevel=1)
        return 0

    monkeypatch.setattr(application, "run", warned)
    with warnings.catch_warnings(), pytest.raises(SystemExit):
        application.main([])
    rooms.handlers, rooms.propagate = before

    assert capsys.readouterr().err == "equity-monitor: keep this safe\n"


def test_help_does_not_wait_for_libraries_of_data() -> None:
    """Rooms are imported inside the commands that need them: reading the list of commands needs none."""
    held = "[name for name in ('pandas', 'polars', 'pandera', 'duckdb', 'streamlit') if name in sys.modules]"

    assert (
        subprocess.run(
            [sys.executable, "-c", f"import sys, dashboard.cli; sys.exit(len({held}))"], check=False
        ).returncode
        == 0
    )
