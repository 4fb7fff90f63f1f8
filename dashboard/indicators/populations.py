"""The sets of people that indicators count, by key."""

from dashboard.indicators.indicator import Population
from dashboard.indicators.people_in_post import PEOPLE_IN_POST

POPULATIONS: dict[str, Population] = {population.key: population for population in (PEOPLE_IN_POST,)}
