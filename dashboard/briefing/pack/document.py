"""What stands in the document of an evaluation pack: cohorts, comparisons, released figures, and how to read them."""

from collections.abc import Iterator, Mapping, Sequence

from dashboard.briefing.asking import default_question
from dashboard.briefing.grid import Grid
from dashboard.briefing.pack.caveats import CAVEATS
from dashboard.briefing.pack.grids import balance_grid, cohort_grid, figure_grid, heading
from dashboard.briefing.pack.programmes import programme_indicators
from dashboard.briefing.paper import Entry, Paper, entry, keys, pictures
from dashboard.charts.chart import Chart
from dashboard.charts.cohorts import Named, build, flow_words
from dashboard.charts.cohorts.definitions import definitions
from dashboard.charts.cohorts.tidy import DIFFERENCE, SUMMARY
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
    title = f"Evaluation pack: {'; '.join(map(heading, named))}"
    entries = (_cohorts(named), *_compared(named), *_released(release))
    facts = (f"Comparisons are live answers under disclosure policy {first.policy}.", *CAVEATS)
    return Paper(title, first.quarters[1], entries, facts, foot)


def _cohorts(named: Sequence[Named]) -> Entry:
    return Entry(
        label="The cohorts",
        finding=" ".join(f"{heading(one)}." for one in named),
        verdicts=(),
        sure="",
        pictures=(),
        key=(),
        grid=cohort_grid(named),
        terms=tuple((heading(one), _said(one)) for one in named),
        caption=CAPTION,
    )


def _said(one: Named) -> str:
    """Say in full what is found of a cohort: side by side the charts say it in a few words only."""
    found = one.comparison
    words = [found.refusal] if found.refusal else [outcome.sentence for outcome in found.outcomes]
    return " ".join([flow_words(found), *words])


def _compared(named: Sequence[Named]) -> Iterator[Entry]:
    shown = [one for one in named if not one.comparison.refusal]
    written = definitions(shown[0].comparison.matched_on) if shown else {}
    for chart in build(named):
        yield _entry(chart, _grid(chart, _letters(named)), written.get(_card(chart.key), []))


def _grid(chart: Chart, letters: Mapping[str, str]) -> Grid:
    """Write a chart's figures; of a quarter by quarter study the differences, for the tables have both sides."""
    if _card(chart.key) == "balance":
        return balance_grid(chart.table)
    differences = chart.table[chart.table["side"] == DIFFERENCE]
    return figure_grid(differences if (chart.table["side"] == SUMMARY).any() else chart.table, letters)


def _letters(named: Sequence[Named]) -> dict[str, str]:
    return {one.name: one.short for one in named}


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
