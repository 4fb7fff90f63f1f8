"""Figures -> chart: a plotly figure as a plain dict, its alt text, and the table beside it."""
