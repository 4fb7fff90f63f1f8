"""Populations: who put themselves forward for a co-design or advisory group, who joined, and on what terms."""

from collections.abc import Sequence

from dashboard.indicators.cells import Cells
from dashboard.indicators.counted_rows import Rows, count
from dashboard.indicators.covered import covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.indicator import Population
from dashboard.indicators.lookups import Parameters

TYPES = "('co-design', 'advisory group')"
"""SQL: the types of programme that are such groups."""

GROUP = """CASE WHEN programme_type::VARCHAR = 'advisory group' THEN 'advisory group'
    WHEN community IN ('Black', 'South Asian') THEN community || ' communities' ELSE 'other communities' END"""
"""SQL: which group a programme is; one that is for several communities is none of the two."""

_ROLE = """CASE WHEN member_type::VARCHAR IN ('funder', 'commissioner', 'other') THEN 'other' ELSE member_type::VARCHAR END"""

_ENDS = """
SELECT quarter, last_day(make_date(quarter[1:4]::INTEGER, quarter[7:7]::INTEGER * 3, 1)) AS until,
    make_date(quarter[1:4]::INTEGER - 1, quarter[7:7]::INTEGER * 3, 1) AS same_month_before
FROM (SELECT unnest(string_split(?, ';')) AS quarter) WHERE quarter <> ''
"""
"""Every quarter covered, with its last day."""

_EACH = f"""
SELECT programme_id || '/' || cohort || '/' || participant_id AS person, ended.quarter, ended.until,
    last_day(ended.same_month_before) AS since, enrolments.organisation_id,
    ('0x' || left(participant_id, 8))::UINTEGER AS person_key, enrolments.ethnic_group AS uploaded,
    {GROUP} AS design_group, {_ROLE} AS member_role, enrolments.paid, programme_id, cohort, participant_id,
    applied_on, offered_on, started_on
FROM current_enrolments AS enrolments JOIN current_programmes AS programmes USING (programme_id)
JOIN ({_ENDS}) AS ended ON applied_on <= ended.until
WHERE programme_type::VARCHAR IN {TYPES}
"""  # noqa: S608 - constants of this module
"""Everybody who had put themselves forward by the end of each quarter, once for each group that they did so for."""

INTEREST = f"""
SELECT each.*, stage.interest_stage FROM ({_EACH}) AS each
JOIN (VALUES ('expressed interest'), ('offered'), ('joined')) AS stage(interest_stage)
    ON until >= CASE stage.interest_stage WHEN 'expressed interest' THEN applied_on WHEN 'offered' THEN offered_on
        ELSE started_on END
"""  # noqa: S608 - constants of this module
"""One row for each stage that somebody had come to."""

_MEMBERS = f"""
SELECT each.*, avg(attendance.attended::INTEGER) AS came FROM ({_EACH}) AS each
LEFT JOIN current_attendance AS attendance ON attendance.programme_id = each.programme_id
    AND attendance.cohort = each.cohort AND attendance.participant_id = each.participant_id
    AND attendance.session_on > each.since AND attendance.session_on <= each.until
WHERE started_on <= until GROUP BY ALL
"""  # noqa: S608 - constants of this module
"""Members, with the share that they came to of the sessions of the year; nothing where they were asked to none."""

MOST = 0.75
"""The share of sessions from which somebody came to most of them."""

TERMS = f"""
SELECT each.*, terms.member_terms FROM ({_MEMBERS}) AS each
JOIN (VALUES ('joined'), ('expert'), ('payment known'), ('paid'), ('asked to sessions'), ('came to most sessions'))
        AS terms(member_terms)
    ON CASE terms.member_terms WHEN 'joined' THEN true WHEN 'expert' THEN member_role IN ('community expert', 'expert by experience')
        WHEN 'payment known' THEN paid IS NOT NULL WHEN 'paid' THEN coalesce(paid, false)
        WHEN 'asked to sessions' THEN came IS NOT NULL ELSE coalesce(came >= {MOST}, false) END
"""  # noqa: S608 - constants of this module
"""One row for everything that holds of a member."""

MEMBERS = "members of groups"

NOBODY_YET = "No co-design or advisory group had anybody to count up to here."


def _population(
    key: str, title: str, definition: str, reads: tuple[str, ...], query: str, split: tuple[str, ...]
) -> Population:
    """Nobody is listed for the attack: whatever their ethnicity, they are never split by it."""
    rows = Rows(query, split, parameters=_quarters)

    def cells(cursor: Cursor, tables: Sequence[DeclaredTable]) -> Cells:
        frame = count(cursor, rows, tables)
        span = covered(cursor)
        first = min(frame["quarter"].to_list(), default="")
        absent = dict.fromkeys((one for one in span if not first or one < first), NOBODY_YET)
        return Cells(key, frame, span, absent=absent)

    return Population(
        key, title, definition, reads, cells, ("organisation_type", *split), plain=key, members_are=MEMBERS
    )


def _quarters(cursor: Cursor) -> Parameters:
    return [";".join(covered(cursor))]


DESIGN_INTEREST = _population(
    "design_interest",
    "People interested in a group",
    (
        "People who had put themselves forward for a co-design group or the advisory group by the end of the quarter, counted "
        "at every stage that they had come to: expressed interest, offered, joined. Somebody who did so for two "
        "groups is counted twice."
    ),
    ("enrolments", "programmes", "organisations"),
    INTEREST,
    ("design_group", "member_role", "interest_stage"),
)

DESIGN_MEMBERS = _population(
    "design_members",
    "Members of the groups",
    (
        "People who had joined a co-design group or the advisory group by the end of the quarter; how many of them are experts "
        "from a community or by experience; of how many it is known whether they are paid for their time, and how many are; how "
        "many were asked to a session in the year to then, and how many came to at least three of four."
    ),
    ("enrolments", "programmes", "organisations", "attendance"),
    TERMS,
    ("member_terms",),
)
