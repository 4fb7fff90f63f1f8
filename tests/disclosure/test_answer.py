"""A live answer equals what a release would hold, and is logged without its figures."""

import logging
import sys
from collections.abc import Sequence

import polars as pl
import pytest

from dashboard.disclosure import counting
from dashboard.disclosure.answer import answer
from dashboard.disclosure.derive import derive
from dashboard.disclosure.policies import POLICIES
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protect import protect
from dashboard.errors import NotReleasedError
from dashboard.indicators.cells import Cells
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Population
from dashboard.records.pepper import Pepper
from tests.disclosure.indicators import HEADCOUNT, SHARE
from tests.disclosure.people import counted

EVALUATOR = POLICIES["evaluator"]


@pytest.fixture(autouse=True)
def asked(people: pl.DataFrame, monkeypatch: pytest.MonkeyPatch) -> list[tuple[DeclaredTable, ...]]:
    """Count the synthetic network instead of the records, and note what was counted."""
    noted: list[tuple[DeclaredTable, ...]] = []

    def cells(cursor: object, tables: Sequence[DeclaredTable]) -> Cells:
        noted.append(tuple(tables))
        return counted(people, tables)

    population = Population(key="people_in_post", title="", definition="", reads=(), cells=cells)
    module = sys.modules[answer.__module__]
    monkeypatch.setattr(counting, "POPULATIONS", {"people_in_post": population})
    monkeypatch.setattr(module, "discover", lambda: {"headcount": HEADCOUNT, "share": SHARE})
    return noted


def test_it_equals_the_release(people: pl.DataFrame, viewer: Policy, pepper: Pepper) -> None:
    """The same people asked live have the figure that was published."""
    table = DeclaredTable(("contract_type",), "ethnic_group")
    counts = protect(counted(people, viewer.tables), viewer.tables, viewer, pepper)
    published = derive(SHARE, counts, table, viewer).select({"contract_type": "Permanent"})

    live = answer(None, "share", ["ethnic_group"], {"contract_type": "Permanent"}, EVALUATOR, pepper)  # type: ignore[arg-type]

    assert live.frame().equals(published.frame())
    assert (live.by, live.where, live.release) == (("ethnic_group",), {"contract_type": "Permanent"}, None)


def test_only_what_is_needed_is_counted(asked: list[tuple[DeclaredTable, ...]], pepper: Pepper) -> None:
    """The table asked for and its denominators."""
    answer(None, "share", ["grade", "ethnic_group"], {}, EVALUATOR, pepper)  # type: ignore[arg-type]

    assert asked == [(DeclaredTable(("grade",), "ethnic_group"), DeclaredTable(("grade",)))]


def test_a_question_off_the_list_reaches_no_record(asked: list[tuple[DeclaredTable, ...]], pepper: Pepper) -> None:
    """It is refused before anything is counted."""
    with pytest.raises(NotReleasedError):
        answer(None, "share", ["organisation_id"], {}, EVALUATOR, pepper)  # type: ignore[arg-type]

    assert asked == []


def test_every_question_is_logged_and_no_figure(pepper: Pepper, caplog: pytest.LogCaptureFixture) -> None:
    """The log says who may have learnt what, and nothing of what it was."""
    with caplog.at_level(logging.INFO):
        answer(None, "headcount", ["grade"], {"quarter": "2026-Q3"}, EVALUATOR, pepper)  # type: ignore[arg-type]

    assert caplog.messages == ["evaluator 2026-1 asked headcount by ('grade',) where {'quarter': '2026-Q3'}"]
