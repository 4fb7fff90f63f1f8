"""The one screen that a first visit begins with, and no other unless it is asked for."""

from dashboard.components.welcome.welcome import welcome

__all__ = ["welcome"]
