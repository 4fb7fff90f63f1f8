"""Population: grants awarded, as their funders publish them."""

from dashboard.indicators.by_and_for import DECLARED, MATCHES, REPORTED
from dashboard.indicators.public_rows import public

MONTHS = "coalesce(grants.duration_months, (date_diff('day', grants.start_date, grants.end_date) + 1) * 12 / 365.25)"

AWARDED = f"""
SELECT grants.grant_id, year(grants.award_date) || '-Q' || quarter(grants.award_date) AS quarter,
    grants.funder_id::VARCHAR AS funder, grants.funder_name::VARCHAR AS funder_name,
    coalesce(register.organisation_id, grants.recipient_organisation_id)::VARCHAR AS recipient,
    grants.recipient_organisation_id IS NOT NULL AS identified,
    grants.recipient_name::VARCHAR AS recipient_name, grants.amount_awarded::DOUBLE AS amount,
    coalesce(grants.restriction::VARCHAR, 'unknown') AS restriction, {MONTHS}::DOUBLE AS months,
    grants.paid_upfront, grants.due_date, grants.paid_on, grants.open_call,
    register.organisation_type::VARCHAR AS organisation_type, register.region::VARCHAR AS region,
    register.community::VARCHAR AS community, CASE WHEN register.organisation_id IS NULL THEN {REPORTED.format("grants")}
        ELSE {DECLARED.format("register")} END AS by_and_for
FROM current_grants AS grants
LEFT JOIN current_organisations AS register ON {MATCHES.format("register", "grants.recipient_organisation_id")}
WHERE grants.outcome::VARCHAR = 'awarded' AND grants.award_date IS NOT NULL AND grants.amount_awarded IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY grants.grant_id ORDER BY register.organisation_id) = 1
"""  # noqa: S608 - constants of this package

WITHOUT = """
SELECT grant_id, amount_awarded::DOUBLE AS amount,
    CASE WHEN amount_awarded IS NULL AND award_date IS NULL THEN 'both'
        WHEN amount_awarded IS NULL THEN 'an amount' ELSE 'a day of award' END AS left_out
FROM current_grants WHERE outcome::VARCHAR = 'awarded' AND (award_date IS NULL OR amount_awarded IS NULL)
"""

GRANTS_LEFT_OUT = public(
    key="grants_left_out",
    title="Grants left out",
    definition="Grants awarded whose amount or day of award is not given, so that they are in no total of any year.",
    reads=("grants",),
    query=WITHOUT,
    breakdowns=("left_out",),
)

GRANTS = public(
    key="grants",
    title="Grants awarded",
    definition=(
        "Grants that funders have awarded, with the recipient's entry in the register beside them where its identifier or "
        "charity number is there. Amounts are those awarded, whatever was paid since. A recipient that is not in the "
        "register keeps its money; whether it is by-and-for is then what it told its funder, where that is published, and "
        "else unknown."
    ),
    reads=("grants", "organisations"),
    query=AWARDED,
    breakdowns=(
        "organisation_type",
        "region",
        "by_and_for",
        "restriction",
        "parity_base",
        "unknown_about",
        "holder_share",
    ),
)
