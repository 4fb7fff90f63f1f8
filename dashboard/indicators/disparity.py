"""The disadvantage ratio of every group's rate to the reference group's, with its verdict and what the unknown could do."""

import polars as pl

from dashboard.estimators.direction import Outcome, disadvantage
from dashboard.estimators.interval import Interval
from dashboard.estimators.ratio import miettinen_nurminen
from dashboard.indicators.answer import Impossible, answer
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.references import REFERENCES
from dashboard.indicators.released import keys_of
from dashboard.indicators.unknown import bounded, with_unknown
from dashboard.indicators.verdicts import verdicts

COMPARED_WITH = "The other groups are compared with this one."
NO_EVENTS = "It happened to nobody in one of the two groups, so there is no ratio."

_PARTS = ("events", "events_variance", "total", "total_variance")


def disparity(frame: pl.DataFrame, table: DeclaredTable, outcome: Outcome, *impossible: Impossible) -> pl.DataFrame:
    """Answer with the disadvantage ratio: above 1 where the group is worse off, whatever the standard prints.

    The Miettinen-Nurminen interval, widened by the largest of the four counts' noise. The note is the verdict, and how
    far those whose ethnicity is unknown could move the ratio if all of them were of the group, or of the reference.

    Parameters
    ----------
    frame
        One row per quarter and cell of the table, every group of its characteristic among them: the columns that
        identify it, `as_at`, and released counts `events` and `total` with `<name>_variance`, null where hidden; as
        `total_shown` the total as it may be shown, where that is another one.
    table
        The table answered; it must be split by a characteristic.
    outcome
        Whether the event is good for a person or bad.
    impossible
        Further cases in which there is no figure.
    """
    level = str(table.characteristic)
    pairs = with_unknown(_with_reference(frame, level), table, "events", "total")
    ratio = _ratio(pairs, outcome)
    numbers = pairs.with_columns(
        *(pl.Series(name, getattr(ratio, name)).fill_nan(None) for name in ("value", "lower", "upper")),
        (pl.col("events") + pl.col("reference_events")).alias("both_events"),
        (pl.col("total") + pl.col("reference_total")).alias("both_total"),
        pl.col("events").alias("numerator"),
        pl.col("total_shown" if "total_shown" in frame.columns else "total").alias("denominator"),
        pl.min_horizontal("total", "reference_total").alias("base"),
    )
    noted = unknown_bounds(verdicts(numbers, "both_events", "both_total"), outcome)
    compared = Impossible(pl.col(level) == REFERENCES[level], "z", COMPARED_WITH)
    nothing = Impossible((pl.col("events") == 0) | (pl.col("reference_events") == 0), "x", NO_EVENTS)
    return answer(noted, table, compared, *impossible, nothing, note=_note())


def unknown_bounds(pairs: pl.DataFrame, outcome: Outcome) -> pl.DataFrame:
    """Add `bounds`: a sentence on the ratio if all of unknown ethnicity were of the group, or all of the reference.

    Parameters
    ----------
    pairs
        `events` and `total` of the group, and with `reference_` and `unknown_` before them; null where hidden, and the
        sentence is then null too.
    outcome
        As for `disparity`.
    """
    rate = pl.col("events") / pl.col("total")
    reference = pl.col("reference_events") / pl.col("reference_total")
    every, none = _pooled("") / reference, rate / _pooled("reference_")
    return bounded(pairs, (1 / every, 1 / none) if outcome == "good" else (every, none), "{:.2f}")


def _ratio(pairs: pl.DataFrame, outcome: Outcome) -> Interval:
    """Compare each group with its reference; noise can lift events above their total, which then stand for all."""
    names = [f"{prefix}{name}" for prefix in ("", "reference_") for name in ("events", "total")]
    x, m, y, n = (pairs[name].cast(pl.Float64).to_numpy() for name in names)
    noise = pairs.select(pl.max_horizontal(f"{name}_variance" for name in names)).to_series().to_numpy()
    return disadvantage(miettinen_nurminen(x.clip(max=m), m, y.clip(max=n), n, noise), outcome)


def _with_reference(frame: pl.DataFrame, level: str) -> pl.DataFrame:
    """Put the reference group's counts beside every cell of the same quarter and breakdowns."""
    keys = [one for one in keys_of(frame) if one != level]
    theirs = frame.filter(pl.col(level) == REFERENCES[level])
    chosen = theirs.select(*keys, *(pl.col(one).alias(f"reference_{one}") for one in _PARTS))
    return frame.join(chosen, on=keys, how="left", maintain_order="left")


def _pooled(prefix: str) -> pl.Expr:
    events, total = (pl.col(f"{prefix}{name}") + pl.col(f"unknown_{name}") for name in ("events", "total"))
    return events / total


def _note() -> pl.Expr:
    return pl.concat_str("verdict", "bounds", separator=" ", ignore_nulls=True)
