"""The `equity-monitor` command: every door of the house that opens from a terminal."""

from dashboard.cli.application import main

__all__ = ["main"]
