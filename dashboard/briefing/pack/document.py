"""What stands in the document of an evaluation pack: cohorts, comparisons, released figures, and how to read them."""

from collections.abc import Iterator, Sequence

from dashboard.briefing.asking import default_question
from dashboard.briefing.grid import Grid
from dashboard.briefing.pack.caveats import CAVEATS
from dashboard.briefing.pack.grids import cohort_grid, figure_grid
from dashboard.briefing.pack.programmes import programme_indicators
from dashboard.briefing.paper import Entry, Paper, entry, keys, pictures
from dashboard.charts.chart import Chart
from dashboard.charts.cohorts import Named, build, flow_words
from dashboard.charts.cohorts.definitions import definitions
from dashboard.disclosure.captions import PEOPLE as CAPTION
from dashboard.errors import UserError
from dashboard.release import Release


def document(named: Sequence[Named], release: Release) -> Paper:
    """Write the document.

    Parameters
    ----------
    named
        The comparisons, with the names of their cohorts; one or more.
    release
        Where the released figures are.
    """
    first = named[0].comparison
    manifest = release.manifest
    foot = (
        f"Equity Monitor, policy {first.policy}, returns {first.quarters[0]} to {first.quarters[1]}; "
        f"release {manifest.number}, policy {manifest.policy}"
    )
    title = f"Evaluation pack: {'; '.join(one.name for one in named)}"
    entries = (_cohorts(named), *_compared(named), *_released(release))
    facts = (f"Comparisons are live answers under disclosure policy {first.policy}.", *CAVEATS)
    return Paper(title, first.quarters[1], entries, facts, foot)


def _cohorts(named: Sequence[Named]) -> Entry:
    return Entry(
        label="The cohorts",
        finding=" ".join(f"{one.short}: {flow_words(one.comparison)}" for one in named),
        verdicts=(),
        sure=" ".join(_said(one) for one in named),
        pictures=(),
        key=(),
        grid=cohort_grid(named),
        terms=(),
        caption=CAPTION,
    )


def _said(one: Named) -> str:
    """Give the sentences on a cohort, because side by side the charts say them in a few words only."""
    found = one.comparison
    words = [found.refusal] if found.refusal else [outcome.sentence for outcome in found.outcomes]
    return f"{one.short}: {' '.join(words)}"


def _compared(named: Sequence[Named]) -> Iterator[Entry]:
    shown = [one for one in named if not one.comparison.refusal]
    written = definitions(shown[0].comparison.matched_on) if shown else {}
    for chart in build(named):
        yield _entry(chart, figure_grid(chart.table), written.get(_card(chart.key), []))


def _card(key: str) -> str:
    return "balance" if key.startswith("balance") else key


def _entry(chart: Chart, grid: Grid, terms: Sequence[Sequence[str]]) -> Entry:
    return Entry(
        label=chart.label,
        finding=chart.title,
        verdicts=tuple(chip.text for chip in chart.chips),
        sure=chart.sure,
        pictures=pictures(chart),
        key=keys(chart),
        grid=grid,
        terms=tuple((term, words) for term, words in terms),
        caption=chart.caption,
    )


def _released(release: Release) -> Iterator[Entry]:
    """Write every indicator of the programmes in its usual view; those without one stand in the tables only."""
    for indicator in programme_indicators(release):
        try:
            yield entry(default_question(release, indicator.key))
        except UserError:
            continue
