"""Both standards are whole, and each line names an indicator that can answer it."""

import pytest

from dashboard.disclosure.policies import POLICIES
from dashboard.indicators import discover
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, DeclaredTable
from dashboard.indicators.return_lines import RETURN_LINES, STANDARDS, ReturnLine


@pytest.mark.parametrize("standard", STANDARDS)
def test_all_nine_indicators_are_there_in_order(standard: str) -> None:
    """One to nine, none left out."""
    numbers = [line.number for line in RETURN_LINES if line.standard == standard]

    assert list(dict.fromkeys(numbers)) == [str(number) for number in range(1, 10)]
    assert numbers == sorted(numbers)


@pytest.mark.parametrize("line", RETURN_LINES, ids=lambda line: f"{line.standard} {line.number} {line.measure}")
def test_each_line_is_answered_or_says_why_not(line: ReturnLine) -> None:
    """By a table on the viewers' list, or by a reason."""
    if not line.indicator:
        assert line.reason.endswith(".")
        return
    indicator = discover()[line.indicator]
    level = next(name for name in CHARACTERISTICS if name in line.filters)
    table = DeclaredTable(tuple(name for name in BREAKDOWNS if name in line.filters), level, indicator.population)

    assert indicator.allows(table)
    assert indicator.answers(table, POLICIES["viewer"].tables)


def test_lines_are_turned_as_the_standards_print_them() -> None:
    """The social-care standard prints minoritised over White for good outcomes, the NHS's White over minoritised."""
    turned = {(line.standard, line.number) for line in RETURN_LINES if line.turned}

    assert turned == {("SC-WRES", "2"), ("SC-WRES", "5")}
