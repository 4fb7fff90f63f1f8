"""Population: staff in post, without trustees and volunteers: those who can leave, be promoted and be paid."""

from dashboard.indicators.in_post_list import listed
from dashboard.indicators.indicator import Population
from dashboard.indicators.people_in_post import counted_where

IS_STAFF = "grade <> 'Trustee' AND contract_type <> 'Volunteer'"
"""Which rows of the workforce table are staff: trustees are governance, volunteers are not employed."""

IN_POST = f"leaving_date IS NULL AND {IS_STAFF}"
"""Which of them are staff in post."""

STAFF_IN_POST = Population(
    key="staff_in_post",
    title="Staff in post",
    definition=(
        "Everyone in the quarter's workforce return who had not left by its end, without trustees, who are governance, "
        "and without volunteers. Bank and agency staff and apprentices are counted."
    ),
    reads=("workforce", "organisations"),
    cells=counted_where("staff_in_post", IN_POST),
    plain="staff_headcount",
    members=lambda cursor: listed(cursor, IN_POST),
)
