"""The four policies in force, and the tables each may ask for: a privacy budget, so each table must earn its place."""

from collections.abc import Sequence
from itertools import combinations

from dashboard.disclosure.policy import Policy
from dashboard.disclosure.programme_tables import PROGRAMME_TABLES
from dashboard.indicators.declared_table import CHARACTERISTICS, PEOPLE_IN_POST, WORKFORCE_BREAKDOWNS, DeclaredTable

VERSION = "2026-1"

Breakdowns = tuple[str, ...]

SINGLE: tuple[Breakdowns, ...] = ((), *((name,) for name in WORKFORCE_BREAKDOWNS))
PAIRS: tuple[Breakdowns, ...] = tuple(combinations(WORKFORCE_BREAKDOWNS, 2))
VIEWER_PAIRS: tuple[Breakdowns, ...] = (
    ("organisation_type", "region"),
    ("organisation_type", "grade"),
    ("region", "grade"),
    ("grade", "contract_type"),
)
MINORITISED: tuple[Breakdowns, ...] = ((), ("organisation_type",), ("grade",))
DETAILED: tuple[Breakdowns, ...] = ((), ("organisation_type",))
BROAD: tuple[Breakdowns, ...] = ((), ("organisation_type",), ("grade",), ("contract_type",))
"""Region and job family are split by ethnicity for nobody. So few organisations are in a region that it told more of people
than all other splits together: networks of 40 organisations gave up 4 to 9 % with it in one draw of the noise in three,
and fewer groups, larger regions or slower figures hardly helped. Job family, whose 15 codes leave a fifth of people hidden
in such a network, was what then made one of them give up 3.6 %."""

EVALUATOR_BROAD: tuple[Breakdowns, ...] = (*BROAD, ("organisation_type", "grade"))


def declare(
    everyone: Sequence[Breakdowns],
    minoritised: Sequence[Breakdowns],
    broad: Sequence[Breakdowns],
    detailed: Sequence[Breakdowns],
    population: str = PEOPLE_IN_POST,
) -> tuple[DeclaredTable, ...]:
    """List tables.

    Parameters
    ----------
    everyone
        Breakdowns for people altogether: a colleague knows these numbers anyway.
    minoritised, broad, detailed
        Those of them that may be split by who is racially minoritised, by the five groups, and by the 19.
    population
        Whom they count.
    """
    chosen = (everyone, minoritised, broad, detailed)
    levels = tuple(zip((None, *CHARACTERISTICS), chosen, strict=True))
    return tuple(DeclaredTable(one, level, population) for one in everyone for level, splits in levels if one in splits)


ALONE: tuple[Breakdowns, ...] = ((),)
BY_GRADE: tuple[Breakdowns, ...] = ((), ("grade",))
BY_REASON: tuple[Breakdowns, ...] = (*BY_GRADE, ("leaving_reason",))
TO_PROMOTION: tuple[Breakdowns, ...] = (("since_start",), ("since_start", "first_event"))

MOVEMENT_TABLES = (
    *declare(BY_GRADE, BY_GRADE, ALONE, (), "staff_in_post"),
    *declare(BY_GRADE, ALONE, ALONE, (), "joiners"),
    *declare(BY_REASON, BY_REASON, ALONE, (), "leavers"),
    *declare(ALONE, ALONE, ALONE, (), "stayers"),
    *declare(BY_GRADE, BY_GRADE, ALONE, (), "promoted"),
    *declare(ALONE, ALONE, (), (), "long_serving"),
    *declare((("duration",),), (("duration",),), (), (), "reached_step"),
    *declare((("duration",),), (("duration",),), (), (), "passed_step"),
    *declare(TO_PROMOTION, TO_PROMOTION, (), (), "first_promotion"),
    *declare((("grade", "next_grade"),), (), (), (), "moved"),
    *declare(ALONE, ALONE, (), (), "disciplined"),
    *declare(ALONE, ALONE, (), (), "trained"),
    *declare(((), ("source",), ("outcome",)), (), (), (), "concerns"),
    *declare(((), ("source",), ("days_to_resolve",)), (), (), (), "concerns_resolved"),
)
"""Of staff who join, leave, stay and are promoted: once a year, and by grade only where a ratio must be stratified."""

DEFINITION_TABLES = (
    *declare(ALONE, ALONE, (), (), "employed_in_post"),
    *declare(ALONE, ALONE, (), (), "home_in_post"),
    *declare((("fte_band",),), (("fte_band",),), (), (), "fte_in_post"),
)
"""Of people in post as boards ask for them otherwise: the whole network, two groups, once a year."""

STAGES: tuple[Breakdowns, ...] = (("recruitment_stage",),)
STAGES_SPLIT: tuple[Breakdowns, ...] = (*STAGES, ("grade", "recruitment_stage"), ("recruitment_stage", "targeted"))

ENTRY_TABLES = declare(STAGES_SPLIT, STAGES_SPLIT, STAGES, (), "applications")
"""Of applications: by grade and by kind of campaign only whether racially minoritised, because a ratio must be stratified."""

ANSWERS: tuple[Breakdowns, ...] = (("instrument", "answer"),)

EXPERIENCE_TABLES = (
    *declare(ANSWERS, ANSWERS, ANSWERS, (), "survey_answers"),
    *declare((("answer", "respondent_role"),), (), (), (), "privilege_answers"),
    *declare((("loneliness_score",),), (("loneliness_score",),), (), (), "loneliness_scores"),
    *declare(ALONE, ALONE, (), (), "team_members"),
    *declare(ALONE, (), (), (), "only_ones"),
    *declare(ALONE, (), (), (), "only_by_chance"),
    *declare(ALONE, (), (), (), "team_exposure"),
)
"""Of the staff survey: yes and no to each instrument, of which every rate is made, and nothing beside them. Of teams
four numbers of the network: by organisation, grade or region they would be few people."""

DESIGN_TABLES = (
    *declare(
        (("interest_stage",), ("design_group", "interest_stage"), ("member_role", "interest_stage")),
        (),
        (),
        (),
        "design_interest",
    ),
    *declare((("member_terms",),), (), (), (), "design_members"),
)
"""Of co-design and advisory groups, from the first day on: a dozen people each, most of whom share an ethnic group, so they
are split by ethnicity for nobody, and by role only over all groups together; pay and attendance are of all members."""

BY_PAY: tuple[Breakdowns, ...] = ((), ("pay_quarter",))

PAY_TABLES = (
    *declare(ALONE, ALONE, ALONE, (), "median_pay"),
    *declare(ALONE, ALONE, ALONE, (), "mean_pay"),
    *declare(BY_PAY, BY_PAY, (), (), "pay_quarters"),
)
"""Typical pay of the whole network, and who is in which quarter of it; once a year."""

BY_TERMS: tuple[Breakdowns, ...] = ((), ("organisation_type",), ("region",), ("by_and_for",), ("restriction",))

PUBLIC_TABLES = (
    *declare((*BY_TERMS, ("organisation_type", "restriction"), ("by_and_for", "restriction")), (), (), (), "grants"),
    *declare((("parity_base",), ("unknown_about",), ("holder_share",)), (), (), (), "grants"),
    *declare((("left_out",),), (), (), (), "grants_left_out"),
    *declare(((), ("region",), ("community",), ("region", "community")), (), (), (), "organisations"),
    *declare(ALONE, (), (), (), "programmes"),
    *declare(
        ((), ("design_group",), ("milestone_state",), ("design_group", "milestone_state")), (), (), (), "milestones"
    ),
    *declare(((), ("power",), ("member_type",), ("body_level", "member_type")), (), (), (), "seats"),
    *declare(((), ("by_and_for",), ("action_age",), ("decision_outcome", "finding")), (), (), (), "proposals"),
)
"""Of what others publish: they cost no privacy, so that there are as many as readers use."""

PUBLIC = (
    "grants",
    "grants_left_out",
    "organisations",
    "programmes",
    "milestones",
    "seats",
    "proposals",
    "programme_costs",
)
"""Populations whose rows are public: published grants, registers of organisations and programmes, what programmes have
announced that they will reach, and seats and proposals on the partnership's own bodies."""

BUSINESS = (
    "partner_money",
    "lead_money",
    "partner_marks",
    "grant_hours",
    "grant_costs",
    "grant_applications",
    "finances",
    "people_supported",
)

BUSINESS_TABLES = (
    *(DeclaredTable(("by_and_for", "amount_of"), None, population) for population in BUSINESS),
    DeclaredTable(("by_and_for", "rule_outcome"), None, "by_and_for_rule"),
)
"""Of organisations' own business: one table each and no total beside it, so that nothing hidden is a difference of two
figures shown."""

COMPETENCY_TABLES = (
    *declare(
        (("amount_of",), ("domain", "amount_of"), ("element", "amount_of"), ("domain", "element", "amount_of")),
        (),
        (),
        (),
        "competency_items",
    ),
    *declare((("evidence", "amount_of"),), (), (), (), "competency_items"),
    *declare((("domain", "level_reached"), ("element", "level_reached")), (), (), (), "competency_levels"),
    *declare((("domain", "level_reached"), ("element", "level_reached")), (), (), (), "competency_months"),
    *declare((("domain", "amount_of"), ("element", "amount_of")), (), (), (), "competency_moves"),
    *declare(
        (("amount_of",), ("material_type", "amount_of"), ("version_age", "amount_of")), (), (), (), "material_use"
    ),
    *declare((("toolkit_stage",),), (), (), (), "toolkit_stages"),
)
"""Of organisations' own assessments and of what they use: sums and counts of three organisations or more, never one's own.
Counts of organisations are rounded to three, so that a count that is hidden is no difference of others."""

VIEWER_TABLES = (
    *declare(SINGLE + VIEWER_PAIRS, MINORITISED, BROAD, DETAILED),
    *DEFINITION_TABLES,
    *MOVEMENT_TABLES,
    *ENTRY_TABLES,
    *EXPERIENCE_TABLES,
    *PAY_TABLES,
    *DESIGN_TABLES,
    *PUBLIC_TABLES,
    *BUSINESS_TABLES,
    *COMPETENCY_TABLES,
    *PROGRAMME_TABLES,
)
EVALUATOR_TABLES = (
    *declare(SINGLE + PAIRS, EVALUATOR_BROAD, EVALUATOR_BROAD, DETAILED),
    *DEFINITION_TABLES,
    *MOVEMENT_TABLES,
    *ENTRY_TABLES,
    *EXPERIENCE_TABLES,
    *PAY_TABLES,
    *DESIGN_TABLES,
    *PUBLIC_TABLES,
    *BUSINESS_TABLES,
    *COMPETENCY_TABLES,
    *PROGRAMME_TABLES,
)

POLICIES: dict[str, Policy] = {
    "viewer": Policy("viewer", VERSION, VIEWER_TABLES, public=PUBLIC),
    "evaluator": Policy("evaluator", VERSION, EVALUATOR_TABLES, public=PUBLIC),
    # Three organisations besides the analyst's own: four, because theirs may be one of them.
    "analyst": Policy("analyst", VERSION, VIEWER_TABLES, public=PUBLIC, min_organisations=4, own_rows_exact=True),
    # Stewards hold the microdata; through the doors for figures they see what viewers see, and nothing else is published.
    "steward": Policy("steward", VERSION, VIEWER_TABLES, public=PUBLIC),
}
