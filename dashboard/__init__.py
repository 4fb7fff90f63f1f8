"""Equity Monitor: workforce and funding equity figures that protect people."""
