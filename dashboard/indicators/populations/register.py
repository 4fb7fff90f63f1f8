"""Populations: the organisations of the register, the programmes that they deliver, and what those set out to reach."""

from dashboard.indicators.by_and_for import DECLARED
from dashboard.indicators.populations.co_design import GROUP, TYPES
from dashboard.indicators.public_rows import public

ORGANISATIONS = public(
    key="organisations",
    title="Organisations in the register",
    definition="Every organisation in the register that can be funded: all but statutory bodies and funders.",
    reads=("organisations",),
    query=f"""
    SELECT organisation_id, organisation_type::VARCHAR AS organisation_type, region::VARCHAR AS region,
        unnest(string_split(community, ';')) AS community, {DECLARED.format("register")} AS by_and_for
    FROM current_organisations AS register WHERE organisation_type::VARCHAR NOT IN ('statutory', 'funder')
    """,  # noqa: S608 - constants of this package
    breakdowns=("organisation_type", "region", "by_and_for", "community"),
)

PROGRAMMES = public(
    key="programmes",
    title="Programmes in the register",
    definition="Every programme in the register, with what the organisation that delivers it says of itself.",
    reads=("programmes", "organisations"),
    query=f"""
    SELECT programmes.programme_id, programmes.programme_type::VARCHAR AS programme_type,
        {DECLARED.format("register")} AS by_and_for
    FROM current_programmes AS programmes
    LEFT JOIN current_organisations AS register ON register.organisation_id = programmes.delivery_organisation_id
    """,  # noqa: S608 - constants of this package
    breakdowns=("programme_type", "by_and_for"),
)

MILESTONES = public(
    key="milestones",
    title="Milestones of programmes",
    definition=(
        "Every milestone of a programme in the register: when it is due and when it was reached. Programmes announce them, so "
        "they are public; they say nothing of any person."
    ),
    reads=("milestones", "programmes"),
    query=f"""
    SELECT milestones.programme_id, programmes.name::VARCHAR AS programme, milestones.milestone::VARCHAR AS milestone,
        programmes.programme_type::VARCHAR AS programme_type, milestones.status::VARCHAR AS milestone_status,
        CASE WHEN programme_type::VARCHAR IN {TYPES} THEN {GROUP} END AS design_group,
        milestones.due_on, milestones.done_on
    FROM current_milestones AS milestones JOIN current_programmes AS programmes USING (programme_id)
    ORDER BY programme_id, milestones.due_on, milestones.milestone
    """,  # noqa: S608 - constants of this package
    breakdowns=("design_group", "milestone_state"),
)
