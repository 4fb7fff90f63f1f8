"""A disadvantage ratio within grades, and whether looking within them changes the verdict on the crude one."""

import numpy as np
import polars as pl

from dashboard.estimators.direction import Outcome, disadvantage
from dashboard.estimators.interval import Floats
from dashboard.estimators.mantel_haenszel import mantel_haenszel
from dashboard.estimators.ratio import miettinen_nurminen
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.compared import is_reference, noise, numbers, variance, with_interval, with_reference
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.verdicts import verdict_of, verdicts
from data_models import CLASSIFICATIONS

GRADES = CLASSIFICATIONS["grade"].codes

NO_GRADE = "A grade in which a count is too small to show, or in which only one group works, is left out."
NOWHERE = "In no grade can both groups be shown, so they cannot be compared within grades."

_FOUR = ("events", "total", "events_reference", "total_reference")


def stratified(
    cells: pl.DataFrame, strata: pl.DataFrame, table: DeclaredTable, outcome: Outcome, *impossible: Impossible
) -> pl.DataFrame:
    """Answer with the Mantel-Haenszel ratio over grades, above 1 where the group is worse off.

    A grade with a hidden count, or with one group only, is left out. The note is the verdict, the ratio without regard to
    grade, and whether the verdict on that is another one.

    Parameters
    ----------
    cells
        One row per quarter and group: `as_at`, released counts `events` and `total`, and `<name>_variance` of each.
    strata
        The same for each grade.
    table
        The table answered, not split by grade.
    outcome, impossible
        As for `disparity`.
    """
    cells, strata = (
        with_reference(one, of, "events", "total") for one, of in ((cells, table), (strata, table.across("grade")))
    )
    within = _within(cells, strata, outcome).with_columns(
        pl.col("events_within").alias("numerator"),
        pl.col("total_shown_within").alias("denominator"),
        pl.min_horizontal("total_within", "total_reference_within").alias("base"),
    )
    both = [pl.col(f"{name}_within") + pl.col(f"{name}_reference_within") for name in ("events", "total")]
    judged = verdicts(within.with_columns(both[0].alias("both"), both[1].alias("people")), "both", "people")
    none = Impossible(pl.col("grades") == 0, "x", NOWHERE)
    return answer(judged, table, is_reference(table), *impossible, none, note=_note(judged, outcome))


def _within(cells: pl.DataFrame, strata: pl.DataFrame, outcome: Outcome) -> pl.DataFrame:
    """Add the ratio over grades, what it rests on as `<name>_within`, and how many `grades` could be used."""
    grades = [_in_grade(cells, strata, grade) for grade in GRADES]
    counts = {name: np.stack([numbers(grade, name) for grade in grades]) for name in _FOUR}
    widest = np.stack([noise(grade, *_FOUR) for grade in grades])
    used = ~np.isnan(sum(counts.values(), np.zeros_like(widest))) & (counts["total"] > 0)
    used &= counts["total_reference"] > 0
    ours, people, theirs, others = counts.values()
    ratio = mantel_haenszel(ours, people, theirs, others, np.where(used, widest, 0.0))
    shown = {"total_shown": np.stack([numbers(grade, _shown(grade)) for grade in grades])}
    sums = (pl.Series(f"{name}_within", _sum(count, used)) for name, count in (counts | shown).items())
    return with_interval(cells, disadvantage(ratio, outcome)).with_columns(*sums, pl.Series("grades", used.sum(axis=0)))


def _in_grade(cells: pl.DataFrame, strata: pl.DataFrame, grade: str) -> pl.DataFrame:
    """One grade's counts, a row for each cell."""
    keys = [one for one in ("quarter", "racially_minoritised", "ethnic_group") if one in cells.columns]
    columns = dict.fromkeys((*_FOUR, *map(variance, _FOUR), _shown(strata)))
    chosen = strata.filter(pl.col("grade") == grade).select(*keys, *columns)
    return cells.select(keys).join(chosen, on=keys, how="left", maintain_order="left")


def _shown(frame: pl.DataFrame) -> str:
    """The column that holds the total as it may be shown."""
    return "total_shown" if "total_shown" in frame.columns else "total"


def _sum(count: Floats, used: np.typing.NDArray[np.bool_]) -> Floats:
    return np.asarray(np.where(used, count, 0.0).sum(axis=0), dtype=np.float64)


def _note(judged: pl.DataFrame, outcome: Outcome) -> pl.Expr:
    """The verdict, the crude ratio, and whether the verdict on that is another one."""
    events, total, theirs, others = (numbers(judged, name) for name in _FOUR)
    ratio = miettinen_nurminen(
        np.minimum(events, total), total, np.minimum(theirs, others), others, noise(judged, *_FOUR)
    )
    crude = with_interval(judged, disadvantage(ratio, outcome)).with_columns(
        (pl.col("events") + pl.col("events_reference")).alias("both"),
        (pl.col("total") + pl.col("total_reference")).alias("people"),
    )
    before = verdicts(crude, "both", "people")
    lines = map(_words, judged["verdict"], crude["value"], before["verdict"])
    return pl.lit(pl.Series("said", list(lines), dtype=pl.String))


def _words(verdict: str | None, crude: float | None, before: str | None) -> str | None:
    if verdict is None or crude is None or before is None:
        return verdict
    said = f"{verdict} Without regard to grade it is {crude:.2f}"
    if verdict_of(verdict) == verdict_of(before):
        return f"{said}, and the verdict is the same."
    return f"{said}. Grade changes the verdict: without it, {verdict_of(before).lower()}."
