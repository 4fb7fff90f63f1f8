"""The tables of an evaluation pack, zipped: every figure, definition, policy, cohort and caveat."""

import json
import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO

import pandas as pd

from dashboard.briefing.pack.caveats import CAVEATS
from dashboard.briefing.pack.programmes import programme_indicators
from dashboard.briefing.paper import terms
from dashboard.charts.cohorts import Named, tidy
from dashboard.charts.cohorts.definitions import definitions
from dashboard.disclosure import POLICIES
from dashboard.release import Release
from data_models.safe_csv import safe_csv

_WHEN = (1980, 1, 1, 0, 0, 0)
"""The time that every file in the archive bears, so that the same figures give the same bytes."""

READ_ME = """Equity Monitor: tables of an evaluation pack.

comparison.csv   every figure of the comparisons: value, interval, counts, status (c: confidential, not shown)
cohorts.csv      what each cohort is, under which policy, from which quarters, what it is matched on
released.csv     every released figure of the programmes
definitions.csv  what each figure means
caveats.csv      what to bear in mind
policy.json      every rule of the policies

Figures are adjusted to protect people and may not add up.
"""


def bundle(named: Sequence[Named], release: Release) -> bytes:
    """Zip the tables; the same comparisons and release give the same bytes."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _files(named, release).items():
            archive.writestr(zipfile.ZipInfo(name, _WHEN), text.encode("utf-8"), zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _files(named: Sequence[Named], release: Release) -> dict[str, str]:
    policies = {"comparisons": POLICIES["evaluator"].as_dict(), "release": release.manifest.rules}
    return {
        "README.txt": READ_ME,
        "comparison.csv": _csv(pd.concat([tidy(one) for one in named], ignore_index=True)),
        "cohorts.csv": _csv(pd.DataFrame([_cohort(one) for one in named])),
        "released.csv": _csv(_released(release)),
        "definitions.csv": _csv(pd.DataFrame(list(_terms(named, release)), columns=["figure", "term", "words"])),
        "caveats.csv": _csv(pd.DataFrame({"caveat": CAVEATS})),
        "policy.json": json.dumps(policies, indent=2, ensure_ascii=False, default=str),
    }


def _csv(frame: pd.DataFrame) -> str:
    rows = frame.astype(object).where(frame.notna(), None)
    return safe_csv(list(frame.columns), rows.itertuples(index=False), newline="\r\n")


def _cohort(one: Named) -> dict[str, str]:
    found = one.comparison
    return {
        "cohort": one.name,
        "filters": found.cohort.key,
        "policy": found.policy,
        "first_quarter": found.quarters[0],
        "last_quarter": found.quarters[1],
        "matched_on": " ".join(found.matched_on),
        "not_compared_because": found.refusal,
    }


def _released(release: Release) -> pd.DataFrame:
    """Give every figure of every table of the programmes' indicators, in the columns that all of them have."""
    frames = [
        release.figures(one.key, table.dimensions).frame()
        for one in programme_indicators(release)
        for table in release.tables(one.key)
    ]
    return pd.concat(frames, ignore_index=True) if frames else pd.DataFrame({"indicator": pd.Series(dtype=str)})


def _terms(named: Sequence[Named], release: Release) -> Iterator[tuple[str, str, str]]:
    for key, entries in definitions(named[0].comparison.matched_on).items():
        yield from ((key, term, words) for term, words in entries)
    for indicator in programme_indicators(release):
        yield from ((indicator.key, term, words) for term, words in terms(indicator))
