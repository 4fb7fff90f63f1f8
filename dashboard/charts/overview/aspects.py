"""The figures that an overview looks through: each indicator for racially minoritised people, and for everybody."""

from collections.abc import Mapping

from dashboard.charts.question import Question
from dashboard.indicators import discover
from dashboard.release import Release
from dashboard.release.progress import progress_of

GROUP = {"racially_minoritised": "yes"}
WHOLE: dict[str, str] = {}


def asked(release: Release, key: str, where: Mapping[str, str]) -> Question | None:
    """Ask for one figure a quarter, to the release's last quarter; None where the release has no such table."""
    if not any(set(table.dimensions) == set(where) for table in release.tables(key)):
        return None
    aims = progress_of(release, key)
    return Question(discover()[key], release.figures(key, (), dict(where)), release.quarters[-1], "trend", aims=aims)


def aspects(release: Release) -> tuple[Question, ...]:
    """Ask for every indicator of a release that the code still knows, for the group first."""
    known = [key for key in release.indicators() if key in discover()]
    wanted = [asked(release, key, where) for key in known for where in (GROUP, WHOLE)]
    return tuple(one for one in wanted if one is not None)
