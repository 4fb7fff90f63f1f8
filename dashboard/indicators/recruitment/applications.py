"""Applications: how many came to each stage of recruitment in the year to the end of the quarter."""

from dataclasses import replace

from dashboard.indicators.compared import COMPARED
from dashboard.indicators.plain_count import plain_count
from dashboard.indicators.sources import SC_WRES_2, SKILLS_FOR_CARE
from dashboard.indicators.stages import ONE_EACH, SPLITS, STAGE, UNTOLD, YEARLY

INDICATOR = replace(
    plain_count(
        title="Applications, by stage",
        definition=(
            "The number of applications in the year to the end of the quarter, how many of them were shortlisted, and how "
            "many led to an appointment. Each stage counts everybody who came to it."
        ),
        numerator="Applications that came to the stage",
        population="applications",
        breakdowns=(*SPLITS, STAGE),
        standard=SC_WRES_2,
        source=SKILLS_FOR_CARE,
        caveats=(YEARLY, ONE_EACH, UNTOLD),
    ),
    denominator="None: this is a count of applications",
    characteristics=(None, *COMPARED),
    always=(STAGE,),
)
