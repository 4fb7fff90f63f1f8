"""Everything that Home says of a release, worked out once a release from its figures and nothing else."""

from dataclasses import dataclass, field

from dashboard.charts.overview.aspects import aspects
from dashboard.charts.overview.changes import Changes, changes
from dashboard.charts.overview.readings import readings
from dashboard.charts.overview.standing import standing
from dashboard.charts.overview.unclear import unclear
from dashboard.charts.overview.unsettled import Unsettled, unmeasured, unsettled
from dashboard.release import Release

PILLARS = ("cultural competency", "by-and-for organisations", "workforce")
A_YEAR = 4


@dataclass(frozen=True)
class Overview:
    """A release in a few sentences.

    Parameters
    ----------
    standing
        Pillar -> where it stands.
    quarter, year
        What has changed since the quarter before, and since a year before; None where the release is too short.
    unsettled
        Comparisons that are open, and changes over the year where nothing is compared.
    unmeasured
        Pillar and upload tables, as prose -> the indicators that wait for them.
    readings
        Indicator -> its verdict, or its newest figure.
    """

    standing: dict[str, str]
    quarter: Changes | None
    year: Changes | None
    unsettled: tuple[Unsettled, ...]
    unmeasured: dict[tuple[str, str], tuple[str, ...]]
    readings: dict[str, str] = field(default_factory=dict)


def overview(release: Release) -> Overview:
    """Read a release through."""
    questions = aspects(release)
    quarters = release.quarters
    return Overview(
        standing={pillar: standing(questions, pillar) for pillar in PILLARS},
        quarter=changes(questions, quarters[-2]) if len(quarters) > 1 else None,
        year=changes(questions, quarters[-1 - A_YEAR]) if len(quarters) > A_YEAR else None,
        unsettled=(
            *unsettled(questions),
            *(unclear(questions, quarters[-1 - A_YEAR]) if len(quarters) > A_YEAR else ()),
        ),
        unmeasured=unmeasured(release),
        readings=readings(questions),
    )
