"""Several populations at once: each counted by its own statement, all under one policy."""

from dataclasses import replace

import pytest

from dashboard.disclosure.counting import count
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.protected_counts import ProtectedCounts
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records.pepper import Pepper
from tests.indicators.populations.returned import QUARTERS, always, left, returns

TABLES = (DeclaredTable(), DeclaredTable((), None, "leavers"), DeclaredTable((), "ethnic_group", "leavers"))


@pytest.fixture(scope="module")
def counts(viewer: Policy, pepper: Pepper) -> ProtectedCounts:
    """People in post and leavers of a tiny network."""
    people = {"stays": always(), "goes": always(last="2025-Q1") | {"2025-Q2": left("2025-Q2")}}
    with returns(people) as records, records.cursor() as cursor:
        return count(cursor, TABLES, replace(viewer, tables=TABLES), pepper)


def test_every_table_is_there_over_the_same_quarters(counts: ProtectedCounts) -> None:
    """Whatever a population can be counted for, its tables have the rows of everybody's quarters."""
    assert set(counts.tables) == set(TABLES)
    assert counts.spans == {"people_in_post": QUARTERS, "leavers": QUARTERS}
    assert counts.quarters == QUARTERS


def test_quarters_that_cannot_be_counted_are_known(counts: ProtectedCounts) -> None:
    """A year needs four quarters, a headcount none but its own."""
    assert set(counts.absent["leavers"]) == {"2025-Q1", "2025-Q2", "2025-Q3"}
    assert counts.absent["people_in_post"] == {}


def test_nothing_of_so_few_people_is_shown(counts: ProtectedCounts) -> None:
    """One leaver is nobody's business."""
    assert counts.table(TABLES[1])["count"].is_null().all()
