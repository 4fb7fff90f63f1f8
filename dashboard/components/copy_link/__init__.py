"""The button that copies the address of exactly this view."""

from dashboard.components.copy_link.copy_link import copy_link

__all__ = ["copy_link"]
