"""Populations: what partnerships pay, keep and score, what grants cost those who get them, and what they hold in reserve."""

from dashboard.indicators.business_sums import YEARLY, business
from dashboard.indicators.by_and_for import DECLARED, LED, MATCHES, RULE

_PARTNERS = f"""
each AS (SELECT partnerships.*, {DECLARED.format("register")} AS by_and_for
    FROM current_partnerships AS partnerships
    LEFT JOIN current_organisations AS register
        ON register.organisation_id = partnerships.partner_organisation_id)
"""  # noqa: S608 - constants of this package


def _partner(amount_of: str, amount: str) -> str:
    return f"""SELECT quarter::VARCHAR AS quarter, partner_organisation_id::VARCHAR AS contributor, by_and_for,
        $${amount_of}$$ AS amount_of, ({amount})::DOUBLE AS amount FROM each"""  # noqa: S608 - constants of this module


PARTNER_MONEY = business(
    key="partner_money",
    title="Money of partners",
    definition="Budgets, fees and incomes of partners in partnerships, and what their share of the work would be worth.",
    reads=("partnerships", "organisations"),
    query=f"""WITH {_PARTNERS} {_partner("partners' budgets", "partner_budget")}
        UNION ALL {_partner("management fees", "management_fee")}
        UNION ALL {_partner("worth of delivery", "delivery_share * partnership_budget")}
        UNION ALL {_partner("partners' incomes", "max(partner_total_income)")} GROUP BY ALL""",
)

LEAD_MONEY = business(
    key="lead_money",
    title="Money of leads",
    definition="What lead organisations keep of the budgets of their partnerships, before fees.",
    reads=("partnerships", "organisations"),
    query="""SELECT quarter::VARCHAR AS quarter, lead_organisation_id::VARCHAR AS contributor, 'no' AS by_and_for,
        'kept by leads' AS amount_of,
        greatest(max(partnership_budget) - sum(partner_budget), 0)::DOUBLE AS amount
        FROM current_partnerships GROUP BY quarter, partnership_id, lead_organisation_id""",
)

PARTNER_MARKS = business(
    key="partner_marks",
    title="Marks for partnerships",
    definition="The marks, 1 to 5, that leads and partners give the same partnership.",
    reads=("partnerships", "organisations"),
    query=f"""WITH {_PARTNERS} {_partner("marks of leads", "lead_score")}
        UNION ALL {_partner("marks of partners", "partner_score")}
        UNION ALL {_partner("squared differences", "(lead_score - partner_score) ** 2")}
        UNION ALL {_partner("pairs", "1")}""",
    measure="answers",
)

_GRANTS = f"""
each AS (SELECT grants.*, register.organisation_id::VARCHAR AS contributor, {DECLARED.format("register")} AS by_and_for,
        (year(award_date) + CASE WHEN month(award_date) > 3 THEN 1 ELSE 0 END)::VARCHAR AS year
    FROM current_grants AS grants
    JOIN current_organisations AS register ON {MATCHES.format("register", "grants.recipient_organisation_id")}
    WHERE outcome::VARCHAR = 'awarded' AND award_date IS NOT NULL AND amount_awarded > 0)
"""  # noqa: S608 - constants of this package


def _grant(amount_of: str, amount: str, known: str) -> str:
    return f"""SELECT year || {YEARLY} AS quarter, contributor, by_and_for, '{amount_of}' AS amount_of,
        ({amount})::DOUBLE AS amount FROM each WHERE {known} IS NOT NULL"""  # noqa: S608 - constants of this module


_DECIDED = f"""
decided AS (SELECT grants.*, register.organisation_id::VARCHAR AS contributor, {DECLARED.format("register")} AS by_and_for,
        (year(award_date) + CASE WHEN month(award_date) > 3 THEN 1 ELSE 0 END)::VARCHAR AS year
    FROM current_grants AS grants
    JOIN current_organisations AS register ON {MATCHES.format("register", "grants.recipient_organisation_id")}
    WHERE outcome IS NOT NULL AND award_date IS NOT NULL)
"""  # noqa: S608 - constants of this package
"""Applications on which a funder decided, awarded or declined."""

GRANT_APPLICATIONS = business(
    key="grant_applications",
    title="Applications for grants",
    definition=(
        "Applications of organisations in the register that funders decided on in a year to the end of March, and those of "
        "them that were awarded. Only awards are published; who was declined is the applicant's own business."
    ),
    reads=("grants", "organisations"),
    query=f"""WITH {_DECIDED}
        SELECT year || {YEARLY} AS quarter, contributor, by_and_for, 'applications' AS amount_of, 1.0::DOUBLE AS amount
        FROM decided UNION ALL
        SELECT year || {YEARLY}, contributor, by_and_for, 'awards', 1.0 FROM decided WHERE outcome::VARCHAR = 'awarded'""",  # noqa: S608 - constants of this module
    measure="answers",
)

GRANT_HOURS = business(
    key="grant_hours",
    title="Hours that grants cost",
    definition="Hours that recipients in the register spent on applying for grants of a year to the end of March, and on reporting.",
    reads=("grants", "organisations"),
    query=f"""WITH {_GRANTS} {_grant("reporting hours", "reporting_hours", "reporting_hours")}
        UNION ALL {_grant("application hours", "application_hours", "application_hours")}""",
    measure="hours",
)

GRANT_COSTS = business(
    key="grant_costs",
    title="Costs that grants meet",
    definition="What the work of grants of a year to the end of March costs recipients in the register, and what of it is paid.",
    reads=("grants", "organisations"),
    query=f"""WITH {_GRANTS} {_grant("pounds with hours", "amount_awarded", "reporting_hours")}
        UNION ALL {_grant("pounds with costs", "amount_awarded", "direct_cost + overhead_allocated")}
        UNION ALL {_grant("pounds applied for with hours", "amount_awarded", "application_hours")}
        UNION ALL {_grant("full costs", "direct_cost + overhead_allocated", "direct_cost + overhead_allocated")}
        UNION ALL {_grant("overhead allocated", "overhead_allocated", "overhead_allocated + overhead_awarded")}
        UNION ALL {_grant("overhead awarded", "overhead_awarded", "overhead_allocated + overhead_awarded")}""",
)


def _finance(amount_of: str, amount: str) -> str:
    return f"""SELECT profiles.quarter::VARCHAR AS quarter, profiles.organisation_id::VARCHAR AS contributor,
        {DECLARED.format("register")} AS by_and_for, '{amount_of}' AS amount_of, ({amount})::DOUBLE AS amount
        FROM current_organisation_profiles AS profiles
        JOIN current_organisations AS register USING (organisation_id)
        WHERE register.organisation_type::VARCHAR NOT IN ('statutory', 'funder')"""  # noqa: S608 - constants of this module


_TOLD_SUPPORT = "CASE WHEN support_cost IS NOT NULL THEN annual_expenditure END"

FINANCES = business(
    key="finances",
    title="Reserves and spending",
    definition="Free reserves, spending and support cost of organisations that can be funded; a reserve that is overdrawn is none.",
    reads=("organisation_profiles", "organisations"),
    query=f"""{_finance("reserves", "greatest(unrestricted_reserves, 0)")}
        UNION ALL {_finance("monthly spending", "annual_expenditure / 12")}
        UNION ALL {_finance("support costs", "support_cost")}
        UNION ALL {_finance("spending with support costs", _TOLD_SUPPORT)}""",
)

PEOPLE_SUPPORTED = business(
    key="people_supported",
    title="People supported",
    definition="How many people organisations that can be funded say that they supported in the quarter.",
    reads=("organisation_profiles", "organisations"),
    query=_finance("people supported", "people_supported"),
    measure="people supported",
)

BY_AND_FOR_RULE = business(
    key="by_and_for_rule",
    title="By-and-for by the rule",
    definition=(
        "Organisations that can be funded, by what they say of themselves and by the rule: at least 75 % of the board and 50 % "
        "of senior staff of known ethnicity are racially minoritised, and the mission is for communities experiencing racial "
        "inequity."
    ),
    reads=("organisation_profiles", "organisations"),
    query=f"""WITH led AS (
            SELECT profiles.quarter::VARCHAR AS quarter, register.organisation_id::VARCHAR AS contributor,
                {DECLARED.format("register")} AS by_and_for, register.mission_codes, {LED} AS led
            FROM current_organisation_profiles AS profiles
            JOIN current_organisations AS register USING (organisation_id)
            WHERE register.organisation_type::VARCHAR NOT IN ('statutory', 'funder'))
        SELECT quarter, contributor, by_and_for, 1.0::DOUBLE AS amount, NULL::VARCHAR AS amount_of, {RULE} AS rule_outcome
        FROM led""",  # noqa: S608 - constants of this package
    measure="organisations",
    breakdowns=("by_and_for", "rule_outcome"),
)
