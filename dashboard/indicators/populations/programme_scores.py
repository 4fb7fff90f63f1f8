"""Populations: what participants' scores were, how they changed in those scored twice, and how useful they found a course."""

from dashboard.indicators.counted_rows import Rows
from dashboard.indicators.populations.programme_stages import READS, unlisted
from dashboard.indicators.populations.programme_years import COUNTED_ON, ENROLLED, MEMBER, collected
from data_models.programme_classifications import EIGHTHS, FURTHEST, MEASURES

NO_RATINGS, NO_PAIRS, NO_SCORES = (
    "Nobody had rated a course by then.",
    "Nobody had been scored both before and after by then.",
    "Nobody of a cohort that has ended had been scored before it began.",
)

USEFULNESS = "usefulness"
"""The measure, scored at the end, of how useful a course was."""

USEFUL = 0.75
"""Share of the scale from which a rating says useful: 4 of 5."""

_READS = ("outcome_scores", *READS)

_NAMED = " ".join(f"WHEN '{one.replace(' ', '_')}' THEN '{one}'" for one in MEASURES)

ON_THE_SCALE = "(score - scale_min) / (scale_max - scale_min)"

SCORED = f"""
SELECT programme_id, cohort, participant_id,
    CASE replace(lower(trim(measure)), ' ', '_') {_NAMED} END AS outcome_measure,
    max({ON_THE_SCALE}) FILTER (wave::VARCHAR = 'pre') AS before,
    max({ON_THE_SCALE}) FILTER (wave::VARCHAR = 'post') AS after
FROM current_outcome_scores WHERE scale_max > scale_min GROUP BY ALL
HAVING outcome_measure IS NOT NULL
"""  # noqa: S608 - constants of this module
"""Each participant's scores on each known measure, from 0 to 1; nothing where a wave is missing. Uploads hold no day of a
score, so those of a cohort are counted once it has ended."""

OF_ENDED = f"""
SELECT person || '/' || outcome_measure AS person, quarter, organisation_id, person_key, uploaded, outcome_measure, before,
    after
FROM ({ENROLLED}) CROSS JOIN ({COUNTED_ON}) JOIN ({SCORED}) USING (programme_id, cohort, participant_id)
WHERE {MEMBER} AND ended_on <= counted_on AND before IS NOT NULL
"""  # noqa: S608 - constants of this package

_EIGHTHS = "floor(({}) * " + str(EIGHTHS) + " + 0.5 + 1e-9)::INTEGER"

CHANGED = f"""
SELECT person, quarter, organisation_id, person_key, uploaded, outcome_measure,
    CASE WHEN step = 0 THEN 'no change'
        ELSE (CASE WHEN step > 0 THEN 'up ' ELSE 'down ' END) || least(abs(step), {FURTHEST})
            || CASE WHEN abs(step) >= {FURTHEST} THEN ' or more' ELSE '' END END AS change_band
FROM (SELECT *, {_EIGHTHS.format("after - before")} AS step FROM ({OF_ENDED}) WHERE after IS NOT NULL)
"""  # noqa: S608 - constants of this module

_MOMENT = """SELECT person || '/' || '{0}' AS person, quarter, organisation_id, person_key, uploaded,
    outcome_measure || ' ({0})' AS score_set, {1}::VARCHAR AS score_band FROM ({2}) WHERE {3}"""

AT_MOMENTS = " UNION ALL ".join(
    _MOMENT.format(name, _EIGHTHS.format(score), OF_ENDED, which)
    for name, score, which in (
        ("before", "before", "after IS NOT NULL"),
        ("after", "after", "after IS NOT NULL"),
        ("before only", "before", "after IS NULL"),
    )
)

RATED = f"""
SELECT person, quarter, organisation_id, person_key, uploaded, course,
    CASE WHEN {ON_THE_SCALE} >= {USEFUL} THEN 'yes' ELSE 'no' END AS answer
FROM ({ENROLLED}) CROSS JOIN ({COUNTED_ON})
JOIN current_outcome_scores USING (programme_id, cohort, participant_id)
WHERE course IS NOT NULL AND {MEMBER} AND ended_on <= counted_on AND lower(trim(measure)) = '{USEFULNESS}'
    AND wave::VARCHAR = 'post' AND scale_max > scale_min
"""  # noqa: S608 - constants of this package

SCORE_CHANGES = unlisted(
    "score_changes",
    "People by change in a score",
    "Participants of cohorts that have ended who were scored both before and after, by how far the score moved.",
    _READS,
    Rows(CHANGED, ("outcome_measure", "change_band"), collected=collected(CHANGED, NO_PAIRS)),
    "people_by_change",
)

SCORES_AT = unlisted(
    "scores_at",
    "People by score",
    (
        "Participants of cohorts that have ended, by the score that they had before and after, and before of those who were "
        "not scored again."
    ),
    _READS,
    Rows(AT_MOMENTS, ("score_set", "score_band"), collected=collected(AT_MOMENTS, NO_SCORES)),
    "people_by_score",
)

COURSE_RATINGS = unlisted(
    "course_ratings",
    "Ratings of courses",
    "Participants of cohorts that have ended who rated how useful the course was; 4 or 5 of 5 is yes.",
    _READS,
    Rows(RATED, ("course", "answer"), collected=collected(RATED, NO_RATINGS)),
    "usefulness_ratings",
)
