"""What can be asked for is listed, for people and for programs."""

import json

import pytest

from dashboard.cli.application import run
from dashboard.indicators import discover

CARD = {"key", "title", "definition", "standard", "unit", "breakdowns", "filters", "tables"}


def test_json_lists_every_indicator(capsys: pytest.CaptureFixture[str]) -> None:
    """Each has the keys that programs depend on, and its filters include the quarter."""
    assert run(["indicators", "--format", "json"]) == 0

    cards = json.loads(capsys.readouterr().out)
    assert [card["key"] for card in cards] == list(discover())
    assert all(set(card) == CARD for card in cards)
    assert all("quarter" in card["filters"] and card["definition"] for card in cards)


def test_text_names_every_indicator(capsys: pytest.CaptureFixture[str]) -> None:
    """A person finds the same ones."""
    assert run(["indicators"]) == 0

    told = capsys.readouterr().out
    assert all(f"{key}: {indicator.title}" in told for key, indicator in discover().items())
