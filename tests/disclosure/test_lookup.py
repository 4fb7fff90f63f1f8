"""The lookup: unbiased over keys, the same on every machine, and equal to what the published package computes."""

import hashlib

import numpy as np
import pandas as pd
import pytest
from cell_key_perturbation.create_perturbed_table import create_perturbed_table

from dashboard.disclosure.lookup import KEYS, change_table, offsets, row_of

CHANGES = change_table(4, 3.0, 5)


def test_its_shape_and_size() -> None:
    """25 rows of 4,096 small integers."""
    assert (CHANGES.shape, CHANGES.dtype) == ((25, KEYS), np.int8)


def test_the_mean_change_over_all_keys_is_almost_nothing() -> None:
    """Quantising the law to 4,096 keys costs at most a thousandth of a person."""
    assert np.abs(CHANGES.mean(axis=1)).max() <= 0.001
    assert abs(offsets(5, 3.0).mean()) <= 0.001


def test_zero_stays_zero_and_no_count_falls_below() -> None:
    """Row 0 is all zeros; no other row takes away more than there is; every result is a multiple of 5."""
    counts = np.arange(25)[:, None]

    assert not CHANGES[0].any()
    assert (counts + CHANGES).min() >= 0
    assert not ((counts + CHANGES) % 5).any()


def test_the_tables_are_the_same_everywhere() -> None:
    """A release can be made again, to the byte, only if no machine computes another table."""
    digests = [hashlib.sha256(table.tobytes()).hexdigest()[:16] for table in (CHANGES, offsets(5, 3.0))]

    assert digests == ["72d6144085a5229e", "6f180f82dcc5303d"]


def test_the_tables_cannot_be_changed_in_place() -> None:
    """The lookup is shared by everything in the process."""
    with pytest.raises(ValueError, match="read-only"):
        CHANGES[0, 0] = 1


def test_large_counts_use_the_row_of_their_remainder() -> None:
    """From 20 on, rows repeat with the base."""
    assert row_of(np.array([0, 7, 19, 20, 24, 25, 1003]), 5).tolist() == [0, 7, 19, 20, 24, 20, 23]


@pytest.mark.parametrize("size", [60, 300, 1500, 5000])
def test_the_published_package_looks_up_the_same(size: int, capsys: pytest.CaptureFixture[str]) -> None:
    """Same people, keys and table: cell-key-perturbation (ONS) publishes the same count in every cell."""
    rng = np.random.default_rng(size)
    keys = 256
    ours = CHANGES[:, :: KEYS // keys]
    people = pd.DataFrame(
        {"region": rng.integers(0, 6, size), "group": rng.integers(0, 7, size), "key": rng.integers(0, keys, size)}
    )
    rows = row_of(np.arange(1, 751), 5)
    table = pd.DataFrame(
        {"pcv": np.repeat(np.arange(1, 751), keys), "ckey": np.tile(np.arange(keys), 750), "pvalue": ours[rows].ravel()}
    )

    theirs = create_perturbed_table(people, table, ["region"], ["group"], "key", False, 10)

    counts = theirs["pre_sdc_count"].to_numpy(dtype=np.int64)
    expected = counts + ours[row_of(counts, 5), theirs["ckey"].to_numpy(dtype=np.int64)]
    summed = people.groupby(["region", "group"])["key"].sum() % keys
    assert theirs.set_index(["region", "group"])["ckey"].loc[summed.index].tolist() == summed.tolist()
    assert theirs["count"].dropna().tolist() == expected[expected >= 10].tolist()
    assert theirs["count"].isna().tolist() == (expected < 10).tolist()
