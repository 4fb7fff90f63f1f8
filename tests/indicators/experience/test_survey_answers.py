"""The plain counts of `survey_answers`."""

from dashboard.indicators import POPULATIONS
from dashboard.indicators.experience.survey_answers import INDICATOR
from tests.indicators.people import row
from tests.indicators.survey import SAID, TABLE, answered


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    table = TABLE.across("instrument", "answer")
    figures = INDICATOR.estimate(answered(SAID), table)

    assert POPULATIONS[INDICATOR.population].plain == "survey_answers"
    assert row(figures, racially_minoritised="no", instrument="belonging", answer="yes")["value"] == 60
