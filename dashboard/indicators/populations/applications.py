"""Population: applications for jobs in the year to the end of the quarter, at each stage that they came to."""

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.covered import YEAR
from dashboard.indicators.populations.staff_history import COVERED, ORDINAL, written

KEYED_BITS = 8
"""Hexadecimal digits of the digest that make a person key of 32 bits."""

EACH = f"""
SELECT {ORDINAL} AS ordinal, organisation_id, grade, ethnic_group AS uploaded,
    CASE WHEN targeted THEN 'yes' ELSE 'no' END AS targeted, shortlisted, appointed,
    unnest(range(applied)) AS number,
    concat_ws('/', organisation_id, quarter, campaign_id, grade, ethnic_group) AS batch
FROM current_recruitment
"""  # noqa: S608 - a constant of this package
"""One row per application. Uploads hold numbers only, so applications are told apart by counting them: the first so many
were shortlisted, the first so many of those appointed."""

STAGES = f"""
SELECT batch || '/' || number AS person, ('0x' || left(md5(batch || '/' || number), {KEYED_BITS}))::UINTEGER AS person_key,
    stage.recruitment_stage, ordinal, organisation_id, grade, uploaded, targeted
FROM ({EACH}) JOIN (VALUES ('applied', 0), ('shortlisted', 1), ('appointed', 2)) AS stage(recruitment_stage, step)
    ON stage.step = 0 OR number < CASE stage.step WHEN 1 THEN shortlisted ELSE appointed END
"""  # noqa: S608 - constants of this module
"""One row per application and stage that it came to; who is appointed stands at all three."""

APPLIED = f"""
SELECT person, {written("ordinal + later")} AS quarter, organisation_id, person_key, uploaded, recruitment_stage, grade,
    targeted
FROM ({STAGES}) CROSS JOIN (VALUES (0), (1), (2), (3)) AS back(later)
WHERE ordinal + later IN ({COVERED})
"""  # noqa: S608 - constants of this module

APPLICATIONS = population(
    key="applications",
    title="Applications in the year",
    definition=(
        "Applications for jobs in the year to the end of the quarter, from the recruitment return, counted at every stage "
        "that they came to: applied, shortlisted, appointed. Somebody who applies twice is two applications."
    ),
    reads=("recruitment", "organisations"),
    rows=Rows(APPLIED, ("grade", "recruitment_stage", "targeted"), needed=YEAR, returns="recruitment"),
    plain="applications",
    yearly=True,
    unkeyed=True,
    members_are="applications",
)
