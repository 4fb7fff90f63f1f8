"""The sets of people that indicators count, by key."""

from dashboard.indicators.indicator import Population
from dashboard.indicators.people_in_post import PEOPLE_IN_POST
from dashboard.indicators.populations.applications import APPLICATIONS
from dashboard.indicators.populations.bodies import PROPOSALS, SEATS
from dashboard.indicators.populations.business import (
    BY_AND_FOR_RULE,
    FINANCES,
    GRANT_APPLICATIONS,
    GRANT_COSTS,
    GRANT_HOURS,
    LEAD_MONEY,
    PARTNER_MARKS,
    PARTNER_MONEY,
    PEOPLE_SUPPORTED,
)
from dashboard.indicators.populations.co_design import DESIGN_INTEREST, DESIGN_MEMBERS
from dashboard.indicators.populations.competency import (
    COMPETENCY_ITEMS,
    COMPETENCY_LEVELS,
    COMPETENCY_MONTHS,
    COMPETENCY_MOVES,
)
from dashboard.indicators.populations.completers import COMPLETERS
from dashboard.indicators.populations.concerns import CONCERNS, CONCERNS_RESOLVED
from dashboard.indicators.populations.disciplined import DISCIPLINED
from dashboard.indicators.populations.first_promotion import FIRST_PROMOTION
from dashboard.indicators.populations.followed import PASSED_STEP, REACHED_STEP
from dashboard.indicators.populations.fte_in_post import FTE_IN_POST
from dashboard.indicators.populations.grants import GRANTS, GRANTS_LEFT_OUT
from dashboard.indicators.populations.joiners import JOINERS
from dashboard.indicators.populations.leavers import LEAVERS
from dashboard.indicators.populations.loneliness_scores import LONELINESS_SCORES
from dashboard.indicators.populations.long_serving import LONG_SERVING
from dashboard.indicators.populations.materials import MATERIAL_USE, TOOLKIT_STAGES
from dashboard.indicators.populations.moved import MOVED_GRADE
from dashboard.indicators.populations.network_members import CROSS_TIES, NETWORK_MEMBERS
from dashboard.indicators.populations.other_definitions import EMPLOYED_IN_POST, HOME_IN_POST
from dashboard.indicators.populations.pay import MEAN_PAY, MEDIAN_PAY, PAY_QUARTERS
from dashboard.indicators.populations.privilege_answers import PRIVILEGE_ANSWERS
from dashboard.indicators.populations.programme_attendance import COURSE_ATTENDANCE, SUPPORT_ATTENDANCE
from dashboard.indicators.populations.programme_costs import PROGRAMME_COSTS
from dashboard.indicators.populations.programme_scores import COURSE_RATINGS, SCORE_CHANGES, SCORES_AT
from dashboard.indicators.populations.programme_stages import COURSE_STAGES, COURSE_WITHDRAWALS, SUPPORT_STAGES
from dashboard.indicators.populations.promoted import PROMOTIONS
from dashboard.indicators.populations.register import MILESTONES, ORGANISATIONS, PROGRAMMES
from dashboard.indicators.populations.staff_in_post import STAFF_IN_POST
from dashboard.indicators.populations.stayers import STAYERS
from dashboard.indicators.populations.survey_answers import SURVEY_ANSWERS
from dashboard.indicators.populations.teams import ONLY_BY_CHANCE, ONLY_ONES, TEAM_EXPOSURE, TEAM_MEMBERS
from dashboard.indicators.populations.trained import TRAINED

MOVEMENT = (
    JOINERS,
    LEAVERS,
    STAYERS,
    LONG_SERVING,
    REACHED_STEP,
    PASSED_STEP,
    PROMOTIONS,
    FIRST_PROMOTION,
    MOVED_GRADE,
)
EVENTS = (DISCIPLINED, TRAINED, CONCERNS, CONCERNS_RESOLVED)
ANSWERS = (SURVEY_ANSWERS, PRIVILEGE_ANSWERS, LONELINESS_SCORES)
PAY = (MEDIAN_PAY, MEAN_PAY, PAY_QUARTERS)
TEAMS = (TEAM_MEMBERS, ONLY_ONES, ONLY_BY_CHANCE, TEAM_EXPOSURE)

CO_DESIGN = (DESIGN_INTEREST, DESIGN_MEMBERS)

PUBLISHED = (GRANTS, GRANTS_LEFT_OUT, ORGANISATIONS, PROGRAMMES, MILESTONES, SEATS, PROPOSALS)
BUSINESS = (
    PARTNER_MONEY,
    LEAD_MONEY,
    PARTNER_MARKS,
    GRANT_APPLICATIONS,
    GRANT_HOURS,
    GRANT_COSTS,
    FINANCES,
    PEOPLE_SUPPORTED,
    BY_AND_FOR_RULE,
)
COMPETENCY = (
    COMPETENCY_ITEMS,
    COMPETENCY_LEVELS,
    COMPETENCY_MONTHS,
    COMPETENCY_MOVES,
    MATERIAL_USE,
    TOOLKIT_STAGES,
)

COURSES = (
    COURSE_STAGES,
    COURSE_WITHDRAWALS,
    COURSE_ATTENDANCE,
    COURSE_RATINGS,
    SCORE_CHANGES,
    SCORES_AT,
    COMPLETERS,
    PROGRAMME_COSTS,
)
SUPPORT = (SUPPORT_STAGES, SUPPORT_ATTENDANCE, NETWORK_MEMBERS, CROSS_TIES)

EVERY = (
    PEOPLE_IN_POST,
    STAFF_IN_POST,
    EMPLOYED_IN_POST,
    HOME_IN_POST,
    FTE_IN_POST,
    *MOVEMENT,
    *EVENTS,
    APPLICATIONS,
    *ANSWERS,
    *PAY,
    *TEAMS,
    *CO_DESIGN,
    *PUBLISHED,
    *BUSINESS,
    *COMPETENCY,
    *COURSES,
    *SUPPORT,
)

POPULATIONS: dict[str, Population] = {population.key: population for population in EVERY}
