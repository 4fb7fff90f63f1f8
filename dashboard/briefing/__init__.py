"""The board paper: chosen indicators on at most four pages, as PDF, Word or one HTML file; figures identical to the screen."""

from dashboard.briefing.asking import can_ask, default_question
from dashboard.briefing.make import FORMATS, make
from dashboard.briefing.paper import MOST, Paper, paper

__all__ = ["FORMATS", "MOST", "Paper", "can_ask", "default_question", "make", "paper"]
