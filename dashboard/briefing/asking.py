"""What a paper asks of a release where nobody has chosen a view."""

from collections.abc import Mapping, Sequence
from typing import Literal

from dashboard.charts.question import Question
from dashboard.errors import NotReleasedError, UserError
from dashboard.indicators import discover
from dashboard.indicators.indicator import Indicator
from dashboard.release import Release
from dashboard.release.progress import progress_of

LEVELS = ("ethnic_group", "racially_minoritised", "ethnic_group_detailed", None)
"""What figures are split by, the first that the release has."""


def default_question(
    release: Release,
    key: str,
    by: Sequence[str] = (),
    where: Mapping[str, str] | None = None,
    quarter: str = "",
    view: Literal["latest", "trend"] = "latest",
) -> Question:
    """Ask for one indicator.

    Parameters
    ----------
    release
        Where the figures are.
    key
        Of the indicator.
    by
        Columns to split by; without them, the five ethnic groups, or whatever is nearest to them.
    where
        One code for each column to filter by.
    quarter
        The newest unless given.
    view
        That quarter, or all of them.

    Raises
    ------
    UserError
        If the release has no such indicator or quarter.
    NotReleasedError
        If it has no such table.
    """
    if key not in release.indicators() or key not in discover():
        raise UserError(
            f"Release {release.manifest.number} has no such indicator; `equity-monitor indicators` lists them."
        )
    if quarter and quarter not in release.quarters:
        raise UserError(f"Release {release.manifest.number} covers {release.quarters[0]} to {release.quarters[-1]}.")
    indicator, filters = discover()[key], dict(where or {})
    split = tuple(by) or _split(release, indicator, filters)
    figures, aims = release.figures(key, split, filters), progress_of(release, key)
    return Question(indicator, figures, quarter or release.quarters[-1], view, aims=aims)


def can_ask(release: Release, key: str) -> bool:
    """Whether a release can answer `default_question` for an indicator; looks at its tables and at no figure."""
    if key not in release.indicators() or key not in discover():
        return False
    try:
        _split(release, discover()[key], {})
    except NotReleasedError:
        return False
    return True


def _split(release: Release, indicator: Indicator, where: Mapping[str, str]) -> tuple[str, ...]:
    held = {frozenset(table.dimensions) for table in release.tables(indicator.key)}
    for level in LEVELS:
        columns = {*indicator.always, *where, *([level] if level else [])}
        if frozenset(columns) in held:
            return tuple(name for name in columns if name not in where)
    raise NotReleasedError
