"""The same question twice: two names of one set of people have one figure."""

from collections.abc import Iterable

import numpy as np
import pytest

from dashboard.disclosure.attack.repeat import findings
from dashboard.disclosure.attack.surface import Surface
from dashboard.disclosure.grid import codes
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import CHARACTERISTICS, DeclaredTable
from tests.disclosure.attack.population import Row, roster, surface_of, times

TABLES = tuple(DeclaredTable(("grade",), level) for level in CHARACTERISTICS)
LABELS = ("African", "Bangladeshi", "Caribbean", "Indian", "Not stated")


def rows() -> Iterable[Row]:
    """Sixty people of each of some groups, and 300 White ones, over four organisations."""
    for place in range(4):
        yield from times(75, organisation=str(place))
        for label in LABELS:
            yield from times(15, organisation=str(place), label=label)


@pytest.fixture
def surface() -> Surface:
    """Exact tables at all levels."""
    return surface_of(roster(rows()), TABLES)


def test_a_consistent_release_has_no_findings(surface: Surface, viewer: Policy) -> None:
    """Neither exact counts nor protected ones answer a question in two ways."""
    assert list(findings(surface)) == []
    assert list(findings(surface_of(roster(rows()), TABLES, viewer))) == []


def test_two_figures_of_one_set_of_people_are_found(surface: Surface) -> None:
    """Who is not racially minoritised and who is White are the same people: one figure off by five is named."""
    other = {table: counts.copy() for table, counts in surface.items()}
    other[TABLES[1]][0, codes("ethnic_group").index("White")] += 5

    assert list(findings(other)) == [
        "ethnic_group White and racially_minoritised no are the same people with two figures by grade."
    ]


def test_a_figure_hidden_under_one_name_only_is_found(surface: Surface) -> None:
    """Hiding under one name what another shows hides nothing."""
    other = {table: counts.copy() for table, counts in surface.items()}
    other[TABLES[0]][:, codes("racially_minoritised").index("no")] = np.nan

    assert len(list(findings(other))) == 1


def test_other_breakdowns_are_other_questions(surface: Surface) -> None:
    """Tables by different breakdowns are never compared."""
    elsewhere = {TABLES[0]: surface[TABLES[0]] + 5, DeclaredTable(("region",), "ethnic_group"): np.zeros((1, 6))}

    assert list(findings(elsewhere)) == []
