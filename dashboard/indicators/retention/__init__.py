"""Remain: who joins, who stays and who leaves."""
