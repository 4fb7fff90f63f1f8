"""Each table is kept for its period, in whole quarters, and what is older is due."""

from datetime import date

import pytest

from dashboard.errors import UserError
from dashboard.records import Records, overdue, retention
from dashboard.records.declared import is_quarterly
from data_models import TABLES
from tests.records.people import submit, workforce

TODAY = date(2026, 11, 26)


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No period of one's own."""
    monkeypatch.delenv("EQUITY_MONITOR_RETENTION", raising=False)


def test_every_quarterly_table_has_a_period(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also one that is added later; a network may set its own."""
    usual = retention.periods()
    monkeypatch.setenv("EQUITY_MONITOR_RETENTION", "workforce=2, staff_survey=1")

    assert set(usual) == {name for name, table in TABLES.items() if is_quarterly(table)}
    assert set(retention.OWN_YEARS) <= set(usual)
    assert (retention.periods()["workforce"], retention.periods()["staff_survey"]) == (2, 1)


@pytest.mark.parametrize("text", ["workforce", "workforce=0", "workforce=x", "nothing=3", "organisations=3"])
def test_a_period_that_cannot_be_is_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rather than to delete too much or too little."""
    monkeypatch.setenv("EQUITY_MONITOR_RETENTION", text)

    with pytest.raises(UserError, match="EQUITY_MONITOR_RETENTION"):
        retention.periods()


def test_the_quarter_of_today_so_many_years_ago_is_still_kept(records: Records) -> None:
    """Seven years before the fourth quarter of 2026 is the fourth of 2019; withdrawn rows count too."""
    for quarter in ("2019-Q3", "2019-Q4"):
        submit(records, workforce(quarter=quarter))
    records.withdraw(1, "tests")
    due = overdue(records, by="tests", today=TODAY)

    assert [(stone.table, stone.subject) for stone in due] == [("workforce", "2019-Q4")]
    assert overdue(records, by="tests", today=date(2026, 9, 30)) == []
