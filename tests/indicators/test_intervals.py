"""Counts into estimates with intervals."""

import polars as pl
import pytest

from dashboard.indicators.intervals import count, gap, scaled, share


def frame(variance: float = 0.0, **counts: list[int | None]) -> pl.DataFrame:
    """Counts, each with its variance."""
    columns = {name: pl.Series(values, dtype=pl.Int64) for name, values in counts.items()}
    noise = {
        f"{name}_variance": pl.Series([None if one is None else variance for one in values], dtype=pl.Float64)
        for name, values in counts.items()
    }
    return pl.DataFrame(columns | noise)


def test_newcombes_interval_of_a_difference() -> None:
    """Newcombe (1998), 56/70 less 48/80: 0.0524 to 0.3339."""
    found = gap(frame(a=[56], m=[70], b=[48], n=[80]), ("a", "m"), ("b", "n")).row(0, named=True)

    assert found["value"] == pytest.approx(0.2)
    assert (found["lower"], found["upper"]) == (pytest.approx(0.0524, abs=1e-4), pytest.approx(0.3339, abs=1e-4))


def test_noise_widens_every_interval() -> None:
    """What protection adds to uncertainty is shown."""
    quiet, noisy = (frame(variance, a=[56], m=[70], b=[48], n=[80]) for variance in (0.0, 10.0))
    for estimate in (lambda one: count(one, "a"), lambda one: share(one, "a", "m")):
        assert estimate(noisy)["lower"].item() < estimate(quiet)["lower"].item()
        assert estimate(noisy)["upper"].item() > estimate(quiet)["upper"].item()
    gaps = [gap(one, ("a", "m"), ("b", "n")) for one in (quiet, noisy)]

    assert gaps[1]["lower"].item() < gaps[0]["lower"].item()


def test_what_is_hidden_or_divided_by_nought_is_null() -> None:
    """Never NaN and never infinite."""
    found = share(frame(a=[None, 5, 0], m=[10, None, 0]), "a", "m")
    gaps = gap(frame(a=[1, 1], m=[0, 5], b=[1, None], n=[5, 5]), ("a", "m"), ("b", "n"))

    for name in ("value", "lower", "upper"):
        assert found[name].to_list() == [None] * 3
        assert gaps[name].to_list() == [None] * 2


def test_scaling_moves_the_whole_estimate() -> None:
    """Per cent is a hundred times, value and both ends."""
    found = scaled(share(frame(a=[15], m=[148]), "a", "m"), 100).row(0, named=True)

    assert [round(found[name], 2) for name in ("lower", "value", "upper")] == [6.24, 10.14, 16.05]
