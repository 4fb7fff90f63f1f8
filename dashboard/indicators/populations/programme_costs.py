"""Population: what courses cost and how many places they offer, as their register has it."""

from dashboard.indicators.public_rows import public

PROGRAMME_COSTS = public(
    key="programme_costs",
    title="What courses cost",
    definition=(
        "Every course of the register, with its whole cost, its places, and its first and last day. The register is the "
        "partnership's own, and funders publish what they pay for."
    ),
    reads=("programmes",),
    query="""
    SELECT CASE programme_type::VARCHAR WHEN 'staff leadership' THEN 'leadership programme for staff'
        ELSE 'development course for leaders' END AS course, cost::DOUBLE AS cost, places::DOUBLE AS places, starts_on, ends_on
    FROM current_programmes WHERE programme_type::VARCHAR IN ('staff leadership', 'leader development')
    """,
    breakdowns=("course",),
)
