"""Indicators of the page Co-design."""
