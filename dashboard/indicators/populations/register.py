"""Population: the organisations of the register, and the programmes that they deliver."""

from dashboard.indicators.by_and_for import DECLARED
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
