"""Populations: how organisations use guidance and training materials, and how far they have come with the toolkit."""

from dashboard.indicators.business_sums import business
from dashboard.indicators.populations.staff_history import COVERED, ORDINAL, written

STAGES = ("started", "completed", "re-assessed")
"""How far an organisation has come with the toolkit; whoever has come further is counted at the stages before as well."""

PAIRS = 12
"""Pairs of a domain (three) and an element (four) that a whole assessment covers."""

_READS = ("training_materials", "organisations")

_USED = f"""
used AS (SELECT quarter::VARCHAR AS quarter, organisation_id::VARCHAR AS contributor,
    material_type::VARCHAR AS material_type, downloads::DOUBLE AS downloads, ratings::DOUBLE AS ratings,
    ratings_useful::DOUBLE AS useful,
    if(published_on >= max(published_on) OVER (PARTITION BY material_id ORDER BY {ORDINAL}), 'newest version',
        'earlier version') AS version_age
    FROM current_training_materials)
"""  # noqa: S608 - constants of this package
"""A version is the newest one in a quarter where no later one was in use by then."""

MATERIAL_USE = business(
    key="material_use",
    title="Use of guidance and training materials",
    definition="Downloads of the quarter, ratings given in it, and those of them that say useful or very useful.",
    reads=_READS,
    query=f"""WITH {_USED}
        SELECT *, 'downloads' AS amount_of, downloads AS amount FROM used
        UNION ALL SELECT *, 'ratings', ratings FROM used UNION ALL SELECT *, 'useful ratings', useful FROM used""",  # noqa: S608 - constants of this module
    measure="answers",
    breakdowns=("material_type", "version_age", "amount_of"),
)

TOOLKIT_STAGES = business(
    key="toolkit_stages",
    title="Organisations by stage of the toolkit",
    definition=(
        "Organisations that have downloaded a toolkit; of those, the ones that have since assessed themselves on every "
        "element of every domain; and of those, the ones that have done so again in a later quarter."
    ),
    reads=("training_materials", "cultural_competency", "organisations"),
    query=f"""WITH
        begun AS (SELECT organisation_id::VARCHAR AS contributor, min({ORDINAL}) AS ordinal
            FROM current_training_materials WHERE material_type::VARCHAR = 'toolkit' AND downloads > 0 GROUP BY ALL),
        whole AS (SELECT organisation_id::VARCHAR AS contributor, {ORDINAL} AS ordinal
            FROM current_cultural_competency GROUP BY ALL HAVING count(DISTINCT (domain, element)) = {PAIRS}),
        rounds AS (SELECT contributor, whole.ordinal,
                row_number() OVER (PARTITION BY contributor ORDER BY whole.ordinal) AS number
            FROM whole JOIN begun USING (contributor) WHERE whole.ordinal >= begun.ordinal),
        stages AS (SELECT contributor, ordinal, '{STAGES[0]}' AS toolkit_stage FROM begun
            UNION ALL SELECT contributor, ordinal, {list(STAGES[1:])}[number] FROM rounds WHERE number < {len(STAGES)})
        SELECT {written("covered.ordinal")} AS quarter, contributor, toolkit_stage, 1.0 AS amount
        FROM stages JOIN ({COVERED}) AS covered ON covered.ordinal >= stages.ordinal""",  # noqa: S608 - constants of this module
    measure="organisations",
    breakdowns=("toolkit_stage",),
)
