"""The command line put together: its commands, and one way to fail."""

import logging
import os
import sys
import warnings
from collections.abc import Sequence

import typer

from dashboard.cli import (
    attack,
    audit,
    backup,
    briefing,
    burden,
    check,
    compact,
    demo,
    estimate,
    evaluate,
    figures,
    forget,
    funder_return,
    indicators,
    load,
    map_ethnicity,
    publish,
    releases,
    serve,
    standards_return,
    submissions,
    targets,
    template,
)
from dashboard.cli.faults import line_for
from dashboard.cli.speech import say

COMMANDS = (
    check.check,
    load.load,
    publish.publish,
    attack.attack,
    attack.budget,
    figures.figures,
    standards_return.standards_return,
    briefing.briefing,
    funder_return.funder_return,
    indicators.indicators,
    estimate.estimate,
    evaluate.evaluate,
    template.template,
    map_ethnicity.map_ethnicity,
    backup.backup,
    backup.restore,
    forget.forget,
    compact.compact,
    demo.demo,
    serve.serve,
)

app = typer.Typer(
    name="equity-monitor",
    help="Equity figures that protect people: check and load quarterly files, publish a release, read it.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in COMMANDS:
    app.command()(command)
app.add_typer(submissions.app, name="submissions")
app.add_typer(targets.app, name="targets")
app.add_typer(releases.app, name="releases")
app.add_typer(audit.app, name="audit")
app.add_typer(burden.app, name="burden")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave the process with its exit code."""
    listen()
    raise SystemExit(run(sys.argv[1:] if arguments is None else arguments))


def listen() -> None:
    """Say what the rooms warn of, one line each; warnings of libraries are for developers and stay silent."""
    rooms = logging.getLogger("dashboard")
    rooms.handlers, rooms.propagate = [Spoken(logging.WARNING)], False
    if not os.environ.get("EQUITY_MONITOR_DEBUG"):
        warnings.simplefilter("ignore")


class Spoken(logging.Handler):
    """Says log records as this command says everything."""

    def emit(self, record: logging.LogRecord) -> None:
        """Say one record's message."""
        say(record.getMessage())


def run(arguments: Sequence[str]) -> int:
    """Run one command.

    Returns
    -------
    int
        0 done; 1 the files have problems; 2 something the person can mend; 3 a fault of ours; 130 stopped by the person.
    """
    try:
        code = app(list(arguments) or ["--help"], prog_name="equity-monitor", standalone_mode=False)
        sys.stdout.flush()
    except BaseException as fault:  # noqa: BLE001  the one place where every fault becomes one line
        line, code = line_for(fault)
        if line:
            say(line)
    return code if isinstance(code, int) else 0
