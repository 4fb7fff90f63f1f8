"""A whole release in a few sentences: where each pillar stands, what has changed, and what cannot be told yet."""

from dashboard.charts.overview.aspects import asked
from dashboard.charts.overview.overview import Overview, overview

__all__ = ["Overview", "asked", "overview"]
