"""Publish: count every population once, protect each table once, derive every figure, and swap the release in."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl

from dashboard.disclosure import POLICIES, Policy, ProtectedCounts, derive
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators import discover
from dashboard.records import Records, queries
from dashboard.records.coverage import coverage
from dashboard.release import history
from dashboard.release.content import compact, digest
from dashboard.release.counts import count, fingerprint
from dashboard.release.faults import ReleaseError, check_place
from dashboard.release.manifest import UNTESTED, Manifest
from dashboard.release.milestones import announced
from dashboard.release.release import Release

Progress = Callable[[float, float, str], None]


class Verdict(NamedTuple):
    """What a disclosure gate says of a whole release: whether it may be swapped in, why in words, and its figures."""

    passed: bool
    words: str
    facts: dict[str, Any] = {}  # noqa: RUF012 - never written to


Gate = Callable[[Release], Verdict]


def publish(
    records: Records,
    path: Path,
    policy: Policy | None = None,
    by: str = "",
    progress: Progress | None = None,
    gate: Gate | None = None,
    pepper: Keyring | None = None,
) -> Manifest:
    """Make a release of what is current in the records, and make it the one that viewers see.

    Parameters
    ----------
    records
        Open records.
    path
        The release file; numbered copies are kept in a folder beside it.
    policy
        The rules, and the list of tables; the viewers' unless given.
    by
        Who publishes; kept in the index, not in the file.
    progress
        Called with how much is done, how much there is, and what is being done.
    gate
        Judges the whole release before anybody can see it; a release that does not pass is not swapped in.
    pepper
        Source of the keys; the records' own unless given.

    Returns
    -------
    Manifest
        Of the release; `unchanged` where the very same one was there already.

    Raises
    ------
    ReleaseError
        If the path cannot hold a release, there is nobody to count, the gate says no, or the disk refuses.
    """
    check_place(Path(path))
    told = progress or _silent
    manifest, figures = candidate(records, policy or POLICIES["viewer"], told, pepper)
    verdict = gate(Release(manifest, figures)) if gate else Verdict(passed=True, words=UNTESTED)
    if not verdict.passed:
        raise ReleaseError(f"The release was not swapped in: {verdict.words}. Declare fewer or coarser tables.")
    told(1, 1, "Writing")
    noted = history.Noted(datetime.now(UTC).isoformat(timespec="seconds"), by, records.latest_change().isoformat())
    with records.publishing():
        return history.keep(Path(path), replace(manifest, verdict=verdict.words, attack=verdict.facts), figures, noted)


def candidate(
    records: Records, policy: Policy, progress: Progress | None = None, pepper: Keyring | None = None
) -> tuple[Manifest, pl.DataFrame]:
    """Make what a release would hold, without keeping it: its manifest, and its figures in compact form.

    Raises
    ------
    ReleaseError
        If there is nobody to count.
    """
    told = progress or _silent
    told(0, 1, "Counting")
    with records.cursor() as cursor:
        counts = count(cursor, policy, pepper or records.pepper)
        source = fingerprint(queries.submissions(cursor))
        sent = coverage(cursor, counts.quarters[-1])
    figures = compact(pl.concat(list(_derived(counts, policy, told)), how="diagonal"))
    manifest = replace(_manifest(counts, policy, source, figures), coverage=sent, milestones=announced(counts))
    aims, doing = ([one.as_dict() for one in found] for found in (records.targets(), records.actions()))
    return replace(manifest, targets=aims, actions=doing), figures


def _derived(counts: ProtectedCounts, policy: Policy, told: Progress) -> Iterator[pl.DataFrame]:
    """Derive every figure that the policy's tables can answer, in the order of indicators and then of tables."""
    indicators = discover()
    for done, indicator in enumerate(indicators.values()):
        told(done, len(indicators), indicator.title)
        for table in policy.asked:
            if indicator.answers(table, policy.listed):
                figures = derive(indicator, counts, table, policy).as_polars()
                yield figures.with_columns(pl.lit(table.key).alias("table"))


def _manifest(counts: ProtectedCounts, policy: Policy, source: str, figures: pl.DataFrame) -> Manifest:
    shown = int((figures["status"].cast(pl.String) == "").sum())
    return Manifest(
        number=0,
        policy=policy.label,
        rules=policy.as_dict(),
        records=source,
        quarters=counts.quarters,
        indicators=tuple(figures["indicator"].cast(pl.String).unique(maintain_order=True)),
        tables=tuple(table.key for table in policy.tables),
        shown=shown,
        hidden=figures.height - shown,
        verdict=UNTESTED,
        content=digest(figures),
    )


def _silent(done: float, total: float, text: str) -> None:
    """Say nothing."""
