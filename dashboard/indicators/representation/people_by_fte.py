"""People by full-time equivalent: how many work about one, two, three, four or five days a week."""

from dataclasses import replace

from dashboard.indicators.full_time_equivalents import BAND, LEVELS, NEAREST
from dashboard.indicators.other_headcounts import CHANGES
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import STYLE

INDICATOR = replace(
    plain_count(
        title="People in post by full-time equivalent",
        definition="The number of people in post at the end of March with each full-time equivalent, to the nearest fifth.",
        numerator="People in the workforce return who had not left by then and work any hours",
        population="fte_in_post",
        breakdowns=(BAND,),
        characteristics=LEVELS,
        standard="Ethnicity facts and figures: counts of people by ethnic group",
        source=STYLE,
        caveats=(CHANGES, NEAREST),
    ),
    always=(BAND,),
)
