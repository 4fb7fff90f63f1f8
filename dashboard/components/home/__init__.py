"""Home: a release in sixty seconds."""

from dashboard.components.home.changed import what_changed
from dashboard.components.home.headway import aims
from dashboard.components.home.open_questions import unknown
from dashboard.components.home.pillars import pillars
from dashboard.components.home.submitted import submitted

__all__ = ["aims", "pillars", "submitted", "unknown", "what_changed"]
