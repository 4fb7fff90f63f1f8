"""The plain counts of `applications`, stage by stage."""

from dashboard.indicators import POPULATIONS
from dashboard.indicators.recruitment.applications import INDICATOR
from tests.indicators.funnel import TABLE, WEST_LANCASHIRE, staged
from tests.indicators.people import row


def test_it_publishes_what_its_population_counts() -> None:
    """The attack finds the counts of the population where the population says they are."""
    table = TABLE.across("recruitment_stage")
    figure = row(
        INDICATOR.estimate(staged(WEST_LANCASHIRE), table), racially_minoritised="no", recruitment_stage="applied"
    )

    assert (INDICATOR.population, POPULATIONS["applications"].plain) == ("applications", "applications")
    assert figure["value"] == 920
    assert not INDICATOR.allows(TABLE)
    assert INDICATOR.allows(table)
