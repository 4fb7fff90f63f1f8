"""The what-if on a page."""

import pandas as pd
import pytest

from dashboard.components.board import reading
from dashboard.release.what_if import COLUMNS, GAPS, NO_CHANGE, TODAY
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.what_if import what_if_card
what_if_card()
"""


def test_where_it_cannot_be_said_a_sentence_stands(run: Run) -> None:
    """The network of primes is too small to project: a reason, and no empty chart."""
    shown = run(SCRIPT)

    assert not shown.exception
    assert reading(shown) == {}
    assert "Too few people to look ahead" in shown.caption[-1].value


def test_it_is_a_card_like_any_other(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its table and its definition."""
    names = [(TODAY, 2026), (NO_CHANGE, 2031), *((one, 2031) for one in GAPS.values())]
    rows = [(name, year, 20, 18, 22, "per cent", "") for name, year in names]
    monkeypatch.setattr("dashboard.components.what_if.what_if", lambda _: pd.DataFrame(rows, columns=list(COLUMNS)))
    card = reading(run(SCRIPT))["what_if"]

    assert card["title"].startswith("At today's rates 20%")
    assert len(card["table"]["rows"]) == 5
