"""Populations: how far people came on courses and in support, to date, and why some withdrew."""

from dataclasses import replace

from dashboard.indicators.counted_rows import Rows, population
from dashboard.indicators.indicator import Population
from dashboard.indicators.populations.programme_years import COUNTED_ON, ENROLLED, MEMBER, collected
from data_models import CLASSIFICATIONS

READS = ("programmes", "enrolments", "workforce", "organisations")

NOBODY_YET = "Nobody had applied for one by then."

REACHED = f"""[
    CASE WHEN applied_on <= counted_on THEN 'applied' END,
    CASE WHEN offered_on <= counted_on THEN 'offered' END,
    CASE WHEN started_on <= counted_on THEN 'started' END,
    CASE WHEN {MEMBER} AND ended_on <= counted_on THEN 'due to complete' END,
    CASE WHEN {MEMBER} AND completed_on <= counted_on THEN 'completed' END,
    CASE WHEN {MEMBER} AND withdrew_on <= counted_on THEN 'withdrew' END]"""
"""Every stage that somebody has come to by the day that is counted."""


def staged(split: str) -> str:
    """List everybody at every stage that they came to.

    Parameters
    ----------
    split
        `course` or `support`.
    """
    return f"""SELECT * FROM (
        SELECT person, quarter, organisation_id, person_key, uploaded, {split}, unnest({REACHED}) AS programme_stage
        FROM ({ENROLLED}) CROSS JOIN ({COUNTED_ON}) WHERE {split} IS NOT NULL) WHERE programme_stage IS NOT NULL"""  # noqa: S608


def _written(codes: dict[str, str], column: str) -> str:
    """Write out accepted spellings; whatever else somebody wrote is not guessed at."""
    cases = " ".join(f"WHEN '{spelling}' THEN '{code}'" for spelling, code in codes.items())
    return f"CASE lower(trim({column})) {cases}"


_REASONS = CLASSIFICATIONS["withdrawn_for"]

WITHDREW = f"""
SELECT person, quarter, organisation_id, person_key, uploaded,
    {_written({code: code for code in _REASONS.codes} | dict(_REASONS.aliases), "withdrawal_reason")}
        ELSE '{_REASONS.codes[-1]}' END AS withdrawn_for
FROM ({ENROLLED}) CROSS JOIN ({COUNTED_ON})
WHERE course IS NOT NULL AND {MEMBER} AND withdrew_on <= counted_on
"""  # noqa: S608 - constants of this package


def unlisted(key: str, title: str, definition: str, reads: tuple[str, ...], rows: Rows, plain: str) -> Population:
    """Make a population that is never split by ethnicity, so that nobody is listed for the attack on it.

    Parameters
    ----------
    key, title, definition, reads, rows, plain
        As for `counted_rows.population`.
    """
    made = population(key, title, definition, reads, rows, plain, members_are="participants")
    return replace(made, members=None, cumulative=True)


def _by_stage(key: str, split: str, title: str, what: str, plain: str) -> Population:
    definition = (
        f"Everybody who applied for a place {what}, to date, at every stage that they came to. Due to complete is who "
        "started in a cohort that has ended. Somebody who applies twice is counted twice."
    )
    rows = Rows(staged(split), (split, "programme_stage"), collected=collected(staged(split), NOBODY_YET))
    return unlisted(key, title, definition, READS, rows, plain)


COURSE_STAGES = _by_stage("course_stages", "course", "People on courses, by stage", "on a course", "course_places")
SUPPORT_STAGES = _by_stage(
    "support_stages", "support", "People in support, by stage", "in the network or a set", "support_places"
)

COURSE_WITHDRAWALS = unlisted(
    "course_withdrawals",
    "People who withdrew from courses",
    "Everybody who started a course and withdrew, to date, by why; the reasons of health stand with all others.",
    READS,
    Rows(WITHDREW, ("withdrawn_for",), collected=collected(WITHDREW, "Nobody had withdrawn by then.")),
    "withdrawal_reasons",
)
