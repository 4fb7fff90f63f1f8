"""The evaluation pack: a document to print, the same for Word, and every figure as tables, for another evaluator to check."""

from dashboard.briefing.pack.make import FILES, pack
from dashboard.charts.cohorts import Named, cohort_words

__all__ = ["FILES", "Named", "cohort_words", "pack"]
