"""Write the synthetic uploads: `python -m sample_data.generate [--out DIR] [--seed N]`."""

import argparse
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from sample_data import (
    attendance,
    campaigns,
    competency,
    decisions,
    enrolments,
    events,
    grants,
    materials,
    milestones,
    partnerships,
    periods,
    profiles,
    programmes,
    register,
    scores,
    seats,
    survey,
    ties,
    workforce,
)
from sample_data.draw import stream
from sample_data.history import History, live
from sample_data.shape import Shape

SEED = 2034
FOLDER = Path(__file__).parent

Tables = Iterator[tuple[str, pl.DataFrame]]
"""File names without `.csv`, and what goes into them."""


def generate(out: Path, seed: int = SEED, shape: Shape | None = None, **form: Any) -> tuple[Path, ...]:
    """Write every upload table of a synthetic network as CSV.

    Parameters
    ----------
    out
        Folder to write into; made when it is not there.
    seed
        The same seed and shape give the same bytes.
    shape
        The network's size and form; the committed sample's when not given.
    form
        Single fields of `Shape` to change, such as `organisations=40, large_share=0.0`.

    Returns
    -------
    tuple
        The files written, in the order of writing: registers before what refers to them.
    """
    out.mkdir(parents=True, exist_ok=True)
    written = []
    for name, frame in tables(replace(shape or Shape(), **form), seed):
        path = out / f"{name}.csv"
        path.write_bytes(frame.write_csv(line_terminator="\n").encode())
        written.append(path)
    return tuple(written)


def tables(shape: Shape, seed: int = SEED) -> Tables:
    """Give every file of a network as a frame: the registers, then each quarter's tables."""
    history = live(shape, seed)
    yield from _registers(history)
    for quarter in history.quarters:
        yield from _quarter(history, quarter)


def _registers(history: History) -> Tables:
    network, seed, quarters = history.organisations, history.seed, history.quarters
    until: date = periods.last_day(quarters[-1]).astype(date)
    yield "organisations", register.rows(network, seed)
    yield "programmes", programmes.rows(network)
    yield "milestones", milestones.rows(until)
    incomes = register.incomes(network, seed)
    yield "grants", grants.rows(network, incomes, quarters, stream(seed, "grants"))
    enrolled = enrolments.rows(history, stream(seed, "enrolments"), until)
    yield "enrolments", enrolled
    yield "attendance", attendance.rows(enrolled, until, stream(seed, "attendance"))
    yield "outcome_scores", scores.rows(enrolled, until, stream(seed, "outcome_scores"))
    yield "network_ties", ties.rows(enrolled, stream(seed, "network_ties"))


def _quarter(history: History, quarter: str) -> Tables:
    for table, frame in _quarterly(history, quarter):
        yield f"{table}_{quarter}", frame


def _quarterly(history: History, quarter: str) -> Tables:
    network, seed, snapshot = history.organisations, history.seed, history.snapshot(quarter)
    until, progress = periods.last_day(history.quarters[-1]), snapshot.number / max(1, len(history.quarters) - 1)
    incomes = register.incomes(network, seed)

    def draws(subject: str) -> np.random.Generator:
        return stream(seed, f"{subject} {quarter}")

    yield "workforce", workforce.rows(snapshot, network, seed)
    yield "recruitment", campaigns.rows(history.recruitment[snapshot.number], network, quarter)
    yield "staff_events", events.rows(snapshot, network, until, draws("events"), seed)
    yield "organisation_profiles", profiles.rows(snapshot, network, incomes, draws("profiles"))
    yield "partnerships", partnerships.rows(network, incomes, history.quarters, quarter, seed)
    seated = seats.seats_of(network, stream(seed, "seats"), late=progress >= 0.5)
    yield "seats", seats.rows(network, seated, quarter, draws("seats"))
    yield "decisions", decisions.rows(network, seated, quarter, until, draws("decisions"))
    yield "training_materials", materials.rows(network, quarter, draws("materials"))
    if quarter in history.shape.half_yearly:
        yield "cultural_competency", competency.rows(network, quarter, progress, draws("levels"))
    if quarter in history.shape.yearly:
        yield "staff_survey", survey.rows(snapshot, network, draws("survey"), seed)


def main() -> None:
    """Read the command line and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder to write into (default: this one)")
    parser.add_argument("--seed", type=int, default=SEED, help="another seed makes another network")
    chosen = parser.parse_args()
    for path in generate(chosen.out, chosen.seed):
        print(path)


if __name__ == "__main__":
    main()
