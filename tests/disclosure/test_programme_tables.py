"""The tables of programmes."""

from dashboard.disclosure.programme_tables import PROGRAMME_TABLES
from dashboard.indicators import POPULATIONS
from dashboard.indicators.declared_table import WORKFORCE_BREAKDOWNS


def test_nothing_is_split_by_what_would_tell_who_somebody_is() -> None:
    """No ethnicity, organisation type, region, grade, contract or job family, and at most two columns."""
    for table in PROGRAMME_TABLES:
        assert table.characteristic is None
        assert not set(table.breakdowns) & set(WORKFORCE_BREAKDOWNS)
        assert len(table.breakdowns) <= 2


def test_every_table_is_of_a_population_that_has_its_columns() -> None:
    """A table that nobody counts would be a promise of nothing."""
    for table in PROGRAMME_TABLES:
        assert set(table.breakdowns) <= set(POPULATIONS[table.population].breakdowns)
