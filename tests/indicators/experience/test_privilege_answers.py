"""The plain counts of `privilege_answers`."""

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.experience.privilege_answers import INDICATOR
from tests.indicators.people import IdentityCounts, row

TABLE = DeclaredTable(("answer", "respondent_role"), None, "privilege_answers")


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    figures = INDICATOR.estimate(IdentityCounts({TABLE: {("yes", "leader"): 60}}), TABLE)

    assert POPULATIONS[INDICATOR.population].plain == "privilege_answers"
    assert row(figures, answer="yes", respondent_role="leader")["value"] == 60
