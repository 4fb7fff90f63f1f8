"""Population: people in post by their full-time equivalent to the nearest fifth, of which a sum can be made.

Once a year and for the whole network: an exact sum of hours would tell of the few who work short ones.
"""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.in_post_list import PERSON
from dashboard.indicators.people_in_post import EVERYONE

BAND = "CASE WHEN fte > 0 THEN (least(5, greatest(1, floor(fte * 5 + 0.5))) / 5.0)::DECIMAL(2, 1)::VARCHAR END"
"""A day of a five-day week is a fifth; whoever works less than half a day counts as one, whoever works nothing is out."""

QUERY = f"""
SELECT {PERSON} AS person, quarter::VARCHAR AS quarter, organisation_id, person_key, ethnic_group AS uploaded,
    {BAND} AS fte_band
FROM current_workforce WHERE {EVERYONE} AND fte > 0
"""  # noqa: S608 - constants of this package

FTE_IN_POST = population(
    key="fte_in_post",
    title="People in post by full-time equivalent",
    definition=(
        "Everyone in post at the end of the quarter who works any hours, by full-time equivalent to the nearest fifth: a day "
        "of a five-day week is 0.2. Volunteers and trustees without hours are out."
    ),
    reads=("workforce", "organisations"),
    rows=Rows(QUERY, ("fte_band",)),
    plain="people_by_fte",
    yearly=True,
)
