"""The board: one component that draws every chart of a page from one message."""

from dashboard.components.board.message import card_of, definitions, message, message_of
from dashboard.components.board.mount import board
from dashboard.components.board.reading import reading

__all__ = ["board", "card_of", "definitions", "message", "message_of", "reading"]
