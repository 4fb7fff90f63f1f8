"""The indicators of people in post under another definition: how many, and which share each group is."""

from dashboard.indicators.indicator import Indicator
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.representation.workforce_share import estimate, needs
from dashboard.indicators.sources import NHS_ENGLAND, SMALL_AND_ADJUSTED, STYLE, UNKNOWN_COUNTED, WRES_1

LEVELS = (None, "racially_minoritised")
CHANGES = "Another definition of who counts; compare it with the usual one only at the end of March, when both are of the same day."


def headcount(population: str, without: str) -> Indicator:
    """Make the plain count of a population; `without` says whom it leaves out."""
    return plain_count(
        title=f"People in post, without {without}",
        definition=f"The number of people in post at the end of March, without {without}.",
        numerator=f"People in the workforce return who had not left by then, without {without}",
        population=population,
        breakdowns=(),
        characteristics=LEVELS,
        standard="Ethnicity facts and figures: counts of people by ethnic group",
        source=STYLE,
        sentence=f"{{value}} {{who}} were in post{{place}} in {{quarter}}, without {without}",
        caveats=(CHANGES,),
    )


def share(population: str, without: str) -> Indicator:
    """Make the share of each group in a population; `without` says whom it leaves out."""
    return Indicator(
        title=f"Share of people in post, without {without}",
        definition=f"Of everyone in post at the end of March, without {without}, the percentage who are racially minoritised.",
        numerator=f"People in post from the group, without {without}",
        denominator=f"Everyone in post, without {without}; those whose ethnicity is not known are in",
        unit="per cent",
        polarity="nearer to parity is better",
        reference_group="Everyone in post",
        standard=WRES_1,
        source=NHS_ENGLAND,
        pillar="workforce",
        sentence=f"{{who}} were {{value}} of the people in post{{place}} in {{quarter}}, without {without}",
        population=population,
        estimate=estimate,
        needs=needs,
        breakdowns=(),
        characteristics=LEVELS[1:],
        printed=(("Workforce share", "same"),),
        caveats=(CHANGES, UNKNOWN_COUNTED, SMALL_AND_ADJUSTED),
    )
