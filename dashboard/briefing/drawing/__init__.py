"""Charts as vector pictures for paper: the very figures that the page draws, drawn without a browser."""

from dashboard.briefing.drawing.picture import picture

__all__ = ["picture"]
