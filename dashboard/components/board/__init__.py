"""The board: one component that draws every chart of a page from one message."""

from dashboard.components.board.message import definitions, message
from dashboard.components.board.mount import board
from dashboard.components.board.reading import reading

__all__ = ["board", "definitions", "message", "reading"]
