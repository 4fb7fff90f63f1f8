"""A script that has the menu, as links need it."""

SCRIPT = """
from dashboard.access import Person
from dashboard.components import home
from dashboard.components.navigation import navigation
navigation(Person("somebody", "steward"))
"""
