"""The sets of people that indicators count, by key."""

from dashboard.indicators.indicator import Population
from dashboard.indicators.people_in_post import PEOPLE_IN_POST
from dashboard.indicators.populations.applications import APPLICATIONS
from dashboard.indicators.populations.joiners import JOINERS
from dashboard.indicators.populations.leavers import LEAVERS
from dashboard.indicators.populations.privilege_answers import PRIVILEGE_ANSWERS
from dashboard.indicators.populations.promoted import PROMOTIONS
from dashboard.indicators.populations.staff_in_post import STAFF_IN_POST
from dashboard.indicators.populations.stayers import STAYERS
from dashboard.indicators.populations.survey_answers import SURVEY_ANSWERS

EVERY = (
    PEOPLE_IN_POST,
    STAFF_IN_POST,
    JOINERS,
    LEAVERS,
    STAYERS,
    PROMOTIONS,
    APPLICATIONS,
    SURVEY_ANSWERS,
    PRIVILEGE_ANSWERS,
)

POPULATIONS: dict[str, Population] = {population.key: population for population in EVERY}
