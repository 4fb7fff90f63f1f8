"""Populations: the seats on the partnership's bodies, and the proposals made to them; a partnership knows its own."""

from dashboard.indicators.by_and_for import DECLARED
from dashboard.indicators.public_rows import public

SEATS = public(
    key="seats",
    title="Seats on bodies",
    definition=(
        "Every seat on a body that governs, commissions, advises or delivers, in each quarter. A seat of an organisation is "
        "by-and-for where the return or the register says so; people who sit for themselves are neither."
    ),
    reads=("seats", "organisations"),
    query=f"""
    SELECT seats.quarter::VARCHAR AS quarter, seats.level::VARCHAR AS body_level,
        seats.member_type::VARCHAR AS member_type, seats.organisation_id::VARCHAR AS organisation,
        seats.voting, seats.chair, seats.paid, seats.meetings_held::DOUBLE AS held,
        seats.meetings_attended::DOUBLE AS attended,
        CASE WHEN seats.member_type::VARCHAR = 'by-and-for organisation' THEN 'yes'
            WHEN seats.organisation_id IS NOT NULL THEN {DECLARED.format("register")} END AS by_and_for
    FROM current_seats AS seats
    LEFT JOIN current_organisations AS register ON register.organisation_id = seats.organisation_id
    """,  # noqa: S608 - constants of this package
    breakdowns=("by_and_for", "body_level", "member_type", "power"),
)

PROPOSALS = public(
    key="proposals",
    title="Proposals made to bodies",
    definition="Every proposal made to a body, with what the organisation that made it says of itself.",
    reads=("decisions", "organisations"),
    query=f"""
    SELECT decisions.quarter::VARCHAR AS quarter, decisions.outcome::VARCHAR AS decision_outcome,
        decisions.finding::VARCHAR AS finding,
        decisions.proposer_organisation_id::VARCHAR AS organisation, decisions.decided_on, decisions.due_on,
        date_diff('day', decisions.raised_on, decisions.decided_on)::DOUBLE AS days,
        nullif(trim(decisions.response), '') IS NOT NULL AS answered, {DECLARED.format("register")} AS by_and_for
    FROM current_decisions AS decisions
    LEFT JOIN current_organisations AS register
        ON register.organisation_id = decisions.proposer_organisation_id
    """,  # noqa: S608 - constants of this package
    breakdowns=("by_and_for", "decision_outcome", "finding", "action_age"),
)
