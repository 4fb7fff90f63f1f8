"""Populations: concerns raised in the year to the end of the quarter, and those of them that have been resolved."""

from dataclasses import replace

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.indicator import Population
from dashboard.indicators.populations.staff_events import OPENED
from dashboard.indicators.populations.staff_history import HISTORY, ORDINAL, windows

BANDS = """CASE WHEN max(closed_on) IS NULL THEN NULL WHEN max(closed_on) - opened_on <= 30 THEN 'Up to 30 days'
    WHEN max(closed_on) - opened_on <= 60 THEN '31 to 60 days' WHEN max(closed_on) - opened_on <= 90 THEN '61 to 90 days'
    WHEN max(closed_on) - opened_on <= 180 THEN '91 to 180 days' ELSE 'Over 180 days' END"""
"""How long it took, in bands; nothing while it is open."""

RAISED = f"""
SELECT any_value(history.person) || '/' || event.opened_on || '/' || event.source AS person, quarter,
    event.organisation_id, any_value(history.person_key) AS person_key, any_value(history.uploaded) AS uploaded,
    event.source::VARCHAR AS source, arg_max(event.outcome, event.reported)::VARCHAR AS outcome,
    {BANDS} AS days_to_resolve
FROM (SELECT organisation_id, staff_id, opened_on, closed_on, source, outcome, {ORDINAL} AS reported, {OPENED} AS opened
    FROM current_staff_events WHERE event_type = 'concern' AND source <> 'not applicable') AS event
JOIN ({windows(YEAR)}) AS windows ON windows.ordinal = event.opened AND event.reported <= {ORDINAL}
JOIN ({HISTORY}) AS history ON history.organisation_id = event.organisation_id
    AND history.staff_id = event.staff_id AND history.ordinal = event.reported
GROUP BY event.organisation_id, event.staff_id, event.opened_on, event.source, quarter
"""  # noqa: S608 - constants of this package
"""One row per concern and year: reported again in a later quarter it is the same one, with what is known of it by then."""


def _concerns(key: str, title: str, definition: str, query: str, plain: str) -> Population:
    """Nobody is listed: a concern says nothing of anybody's ethnicity, and is never split by it."""
    rows = Rows(query, ("source", "outcome", "days_to_resolve"), needed=YEAR, returns="staff_events")
    reads = ("workforce", "organisations", "staff_events")
    return replace(population(key, title, definition, reads, rows, plain), members=None)


CONCERNS = _concerns(
    "concerns",
    "Concerns raised",
    (
        "Concerns about discrimination or bias raised in the year to the end of the quarter, by where they came from: "
        "inside the organisation, a partner, or a referral route. They are counted, not the people who raised them."
    ),
    RAISED,
    "concerns_raised",
)

CONCERNS_RESOLVED = _concerns(
    "concerns_resolved",
    "Concerns resolved",
    "Concerns raised in the year to the end of the quarter that were no longer open at its end, whatever the outcome.",
    f"SELECT * FROM ({RAISED}) WHERE outcome <> 'open'",  # noqa: S608 - a constant of this module
    "concerns_resolved",
)
