"""SQL for staff events: to whom something of a kind happened, in the quarter in which it began."""

from dashboard.indicators.populations.staff_history import HISTORY, ORDINAL

OPENED = "(year(opened_on) * 4 + quarter(opened_on) - 1)"
"""The quarter in which an event began, as a whole number; a late report does not move it."""


def of_staff(events: str) -> str:
    """Give the staff to whom an event happened, as rows of `HISTORY` dated by the event's beginning.

    Parameters
    ----------
    events
        A condition on the table of staff events.
    """
    return f"""
    SELECT history.* REPLACE (event.opened AS ordinal) FROM ({HISTORY}) AS history
    JOIN (SELECT organisation_id, staff_id, {ORDINAL} AS reported, {OPENED} AS opened
        FROM current_staff_events WHERE {events}) AS event
        ON event.organisation_id = history.organisation_id AND event.staff_id = history.staff_id
        AND event.reported = history.ordinal
    """  # noqa: S608 - constants of this package
