"""Population: people in post at the end of the quarter, counted for every declared table by one statement."""

from collections.abc import Callable, Iterable, Sequence

from dashboard.indicators.cells import Cells
from dashboard.indicators.covered import covered
from dashboard.indicators.cursor import Cursor
from dashboard.indicators.declared_table import BREAKDOWNS, CHARACTERISTICS, WORKFORCE_BREAKDOWNS, DeclaredTable
from dashboard.indicators.in_post_list import listed
from dashboard.indicators.indicator import Population
from dashboard.indicators.lattice import carried, cover, groupings, parent
from dashboard.indicators.lookups import Parameters, code_at, ethnic_labels, job_families

COUNTED = tuple(name for name in WORKFORCE_BREAKDOWNS if name != "organisation_type")
"""The breakdowns that stand in the workforce table itself."""

NUMBERED = ("job_family", *CHARACTERISTICS)
"""Columns that the statement keeps as places in their classification: numbers group several times faster than words."""


EVERYONE = "leaving_date IS NULL"
"""Which rows of the workforce table are people in post."""


def counted_where(key: str, rows: str, *, yearly: bool = False) -> Callable[[Cursor, Sequence[DeclaredTable]], Cells]:
    """Make the counting of those people in post whom a condition on the workforce table chooses.

    Parameters
    ----------
    key
        Of the population.
    rows
        The condition.
    yearly
        Whether what is secret is counted anew once a year only.

    Returns
    -------
    callable
        Takes a cursor over the records and the tables to count; the fewest passes that answer all of them are derived.
    """

    def cells(cursor: Cursor, tables: Sequence[DeclaredTable]) -> Cells:
        query, parameters = statement(tables, rows)
        frame = cursor.execute(query, parameters).pl().with_columns(code_at(name) for name in NUMBERED)
        return Cells(key, frame, covered(cursor), yearly=yearly)

    return cells


def statement(tables: Sequence[DeclaredTable], rows: str = EVERYONE) -> tuple[str, Parameters]:
    """Write the one statement: few passes by submission, labels after that, then a roll-up for each table.

    A submission is one organisation's quarter, and one whole number. Everything that follows from it, and the groups
    that follow from an uploaded label, are joined after the passes: joining them to every record would cost more than
    the counting.
    """
    labels, label_parameters = ethnic_labels()
    families, family_parameters = job_families()
    steps = (
        f"counted AS MATERIALIZED ({_passes(tables, rows)})",
        PLACES,
        labels,
        families,
        LABELLED,
        *_rollups(tables),
    )
    query = f"WITH {', '.join(steps)} {' UNION ALL '.join(map(_table, tables))}"
    return query, [*label_parameters, *family_parameters]


PLACES = """
places AS MATERIALIZED (
    SELECT counted.submission_id, quarter, dense_rank() OVER (ORDER BY quarter, counted.organisation_id) AS place,
        organisations.organisation_type
    FROM counted LEFT JOIN current_organisations AS organisations USING (organisation_id)
    WHERE counted.quarter IS NOT NULL)
"""

LABELLED = """
labelled AS MATERIALIZED (
    SELECT place, pass, region, grade, contract_type, coalesce(families.code, other_family.code) AS job_family,
        labels.racially_minoritised, labels.ethnic_group, labels.ethnic_group_detailed,
        people::INTEGER AS people, (key % 4096)::INTEGER AS key
    FROM counted JOIN places ON places.submission_id = counted.submission_id AND counted.quarter IS NULL
    CROSS JOIN other_family LEFT JOIN families ON families.spelling = lower(trim(counted.job_family))
    LEFT JOIN labels ON labels.uploaded = counted.ethnic_group::VARCHAR)
"""


def _passes(tables: Iterable[DeclaredTable], rows: str) -> str:
    """Count by each set of the cover, and list the submissions with their quarter and organisation on the way."""
    passes = cover(tables)
    sets = ", ".join(f"({_columns('submission_id', *one, 'ethnic_group')})" for one in passes)
    columns = ", ".join(name if name in _used(passes) else f"NULL::VARCHAR AS {name}" for name in COUNTED)
    return f"""SELECT submission_id, quarter, organisation_id, {columns}, ethnic_group,
        GROUPING_ID({_columns("submission_id", *_used(passes))}) AS pass, count(*) AS people, sum(person_key) AS key
    FROM current_workforce WHERE {rows}
    GROUP BY GROUPING SETS ((submission_id, quarter, organisation_id), {sets})"""  # noqa: S608 - declared names


def _rollups(tables: Sequence[DeclaredTable]) -> list[str]:
    """One step per distinct set of columns, each from the smallest earlier one that can answer it."""
    wanted = groupings(tables)
    return [_rollup(one, parent(one, wanted), _pass_of(one, cover(tables))) for one in wanted]


def _rollup(one: DeclaredTable, source: DeclaredTable | None, pass_id: int) -> str:
    columns = _columns("place", *one.breakdowns, *carried(one.characteristic))
    origin = _step(source) if source else f"labelled WHERE pass = {pass_id}"
    return f"""{_step(one)} AS MATERIALIZED (
        SELECT {columns}, sum(people)::INTEGER AS people, (sum(key) % 4096)::INTEGER AS key
        FROM {origin} GROUP BY {columns})"""  # noqa: S608 - declared names


def _pass_of(one: DeclaredTable, passes: Sequence[tuple[str, ...]]) -> int:
    """The GROUPING_ID of the smallest first pass that holds the columns: a set bit is a column rolled away."""
    able = min((each for each in passes if set(one.breakdowns) <= set(each)), key=len)
    return sum(1 << place for place, name in enumerate(reversed(_used(passes))) if name not in able)


def _used(passes: Sequence[tuple[str, ...]]) -> list[str]:
    return [name for name in COUNTED if any(name in each for each in passes)]


def _table(table: DeclaredTable) -> str:
    """Roll one step up from organisations to cells; somebody without a code in a column is in no cell of its table."""
    columns = ", ".join(
        f"{name if name in table.dimensions else 'NULL'}::{'INTEGER' if name in NUMBERED else 'VARCHAR'} AS {name}"
        for name in (*BREAKDOWNS, *CHARACTERISTICS)
    )
    kept = " AND ".join(f"{name} IS NOT NULL" for name in table.dimensions) or "true"
    step = _step(DeclaredTable(tuple(name for name in table.breakdowns if name in COUNTED), table.characteristic))
    return f"""SELECT '{table.key}' AS "table", quarter, {columns}, sum(people)::BIGINT AS people,
        (sum(key) % 4096)::INTEGER AS key, count(*)::INTEGER AS organisations, max(people)::BIGINT AS largest
    FROM {step} JOIN (SELECT DISTINCT place, quarter, organisation_type FROM places) USING (place)
    WHERE {kept} GROUP BY {_columns("quarter", *table.dimensions)}"""  # noqa: S608 - declared names


def _step(grouping: DeclaredTable) -> str:
    return f'"{grouping.key}"'


def _columns(*names: str) -> str:
    return ", ".join(names)


PEOPLE_IN_POST = Population(
    key="people_in_post",
    title="People in post",
    definition=(
        "Everyone in the quarter's workforce return who had not left by its end, on any grade and any contract. "
        "Trustees and volunteers are counted, and stand as a grade and a contract type of their own. Someone who works "
        "for two organisations is counted in each. An organisation keeps its present type in every quarter."
    ),
    reads=("workforce", "organisations"),
    cells=counted_where("people_in_post", EVERYONE),
    plain="headcount",
    members=lambda cursor: listed(cursor, EVERYONE),
)
