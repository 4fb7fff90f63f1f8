"""Populations: organisations' own assessments of their cultural competency, as sums over several of them.

An assessment holds for the year after it, so that a quarter without one keeps the latest. Where a level is given for a
whole domain or element, it is the one that more than half of its items have reached.
"""

from dashboard.indicators.business_sums import business
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_history import ORDINAL, windows

LEVELS = ("nothing yet", "level 1", "level 2", "level 3", "embedded")
"""The levels 0 to 4 in words."""

MONTHS = 3
"""In a quarter."""

_READS = ("cultural_competency", "organisations")
_PARTS = ("domain", "element")

_ITEMS = f"""
items AS (SELECT organisation_id::VARCHAR AS contributor, {ORDINAL} AS ordinal, domain::VARCHAR AS domain,
        element::VARCHAR AS element, evidence::VARCHAR AS evidence, item, level::DOUBLE AS level
    FROM current_cultural_competency),
held AS (SELECT windows.quarter, items.contributor, max(items.ordinal) AS ordinal
    FROM items JOIN ({windows(YEAR)}) AS windows USING (ordinal) GROUP BY ALL)
"""  # noqa: S608 - constants of this package
"""`held` is the assessment that holds for each organisation in each quarter."""

_REACHED = f"""
{_ITEMS},
parts AS (SELECT contributor, ordinal, domain, NULL AS element, quantile_disc(level, 0.5) AS level
        FROM items GROUP BY contributor, ordinal, domain
    UNION ALL SELECT contributor, ordinal, NULL, element, quantile_disc(level, 0.5)
        FROM items GROUP BY contributor, ordinal, element),
steps AS (SELECT *, coalesce(lag(level) OVER whole <> level, FALSE)::INTEGER AS step FROM parts
    WINDOW whole AS (PARTITION BY contributor, domain, element ORDER BY ordinal)),
stays AS (SELECT *, sum(step) OVER (PARTITION BY contributor, domain, element ORDER BY ordinal) AS stay FROM steps),
reached AS (SELECT *, min(ordinal) OVER (PARTITION BY contributor, domain, element, stay) AS since,
    {list(LEVELS)}[level::INTEGER + 1] AS level_reached FROM stays)
"""  # noqa: S608 - constants of this module
"""One row per organisation, assessment and domain, or element: its level, and since which quarter it has it."""

COMPETENCY_ITEMS = business(
    key="competency_items",
    title="Items of cultural competency",
    definition="Items of the assessments that hold in the quarter, and the levels that they have reached.",
    reads=_READS,
    query=f"""WITH {_ITEMS},
        now AS (SELECT held.quarter, items.* FROM held JOIN items USING (contributor, ordinal))
        SELECT *, 'levels' AS amount_of, level AS amount FROM now
        UNION ALL SELECT *, 'items assessed', 1 FROM now""",  # noqa: S608 - constants of this module
    measure="answers",
    breakdowns=(*_PARTS, "evidence", "amount_of"),
)

_NOW = "FROM held JOIN reached USING (contributor, ordinal)"

COMPETENCY_LEVELS = business(
    key="competency_levels",
    title="Organisations by level of cultural competency",
    definition="Organisations whose assessment holds in the quarter, by the level that more than half of the items have reached.",
    reads=_READS,
    query=f"WITH {_REACHED} SELECT held.quarter, contributor, domain, element, level_reached, 1.0 AS amount {_NOW}",
    measure="organisations",
    breakdowns=(*_PARTS, "level_reached"),
)

COMPETENCY_MONTHS = business(
    key="competency_months",
    title="Months at a level of cultural competency",
    definition="For each organisation, the months from the assessment in which it first had its present level to the quarter.",
    reads=_READS,
    query=f"""WITH {_REACHED} SELECT held.quarter, contributor, domain, element, level_reached,
        {MONTHS} * ({ORDINAL} - since)::DOUBLE AS amount {_NOW}""",
    measure="months",
    breakdowns=(*_PARTS, "level_reached"),
)

_MOVED = "sum(now_level) > sum(then_level) AS up"

COMPETENCY_MOVES = business(
    key="competency_moves",
    title="Organisations that have moved up",
    definition="Organisations with an assessment of this year and of the year before, and those of them whose items are higher now.",
    reads=_READS,
    query=f"""WITH {_ITEMS},
        dated AS (SELECT *, {ORDINAL} AS place FROM held),
        pairs AS (SELECT later.quarter, later.contributor, now.domain, now.element, now.level AS now_level,
                earlier.level AS then_level
            FROM dated AS later JOIN dated AS before
                ON before.contributor = later.contributor AND before.place = later.place - {YEAR}
            JOIN items AS now ON now.contributor = later.contributor AND now.ordinal = later.ordinal
            JOIN items AS earlier ON earlier.contributor = later.contributor AND earlier.ordinal = before.ordinal
                AND (earlier.domain, earlier.element, earlier.item) = (now.domain, now.element, now.item)),
        moves AS (SELECT quarter, contributor, domain, NULL AS element, {_MOVED} FROM pairs GROUP BY quarter, contributor, domain
            UNION ALL SELECT quarter, contributor, NULL, element, {_MOVED} FROM pairs GROUP BY quarter, contributor, element)
        SELECT * EXCLUDE (up), 'assessed twice' AS amount_of, 1.0 AS amount FROM moves
        UNION ALL SELECT * EXCLUDE (up), 'moved up', 1.0 FROM moves WHERE up""",  # noqa: S608 - constants of this module
    measure="organisations",
    breakdowns=(*_PARTS, "amount_of"),
)
