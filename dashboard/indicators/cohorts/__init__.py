"""People on programmes and the staff they are compared with: undisclosed, for disclosure control to open and nobody else."""

from dashboard.indicators.cohorts.participants import Participants, PeopleRows

__all__ = ["Participants", "PeopleRows"]
