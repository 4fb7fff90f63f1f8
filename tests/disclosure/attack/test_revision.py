"""A release against the one before it: what both say, and what only one says."""

import numpy as np

from dashboard.disclosure.attack.revision import differs, merged
from dashboard.disclosure.attack.surface import nothing
from dashboard.indicators.declared_table import DeclaredTable

TABLE, OTHER = DeclaredTable((), "racially_minoritised"), DeclaredTable(("grade",), "racially_minoritised")
NEW = {TABLE: np.array([[20.0, np.nan, 40.0, np.nan]])}
OLD = {TABLE: np.array([[30.0, 15.0, np.nan, np.nan]])}


def test_two_answers_are_averaged_and_one_is_kept() -> None:
    """Where both releases show a figure the mean stands, where one does that one, where neither does none."""
    assert np.array_equal(merged(NEW, OLD)[TABLE], [[25, 15, 40, np.nan]], equal_nan=True)


def test_tables_of_one_release_only_count_as_well() -> None:
    """A table that was withdrawn, or is new, is remembered."""
    more = {OTHER: np.array([[10.0]])}

    assert merged(NEW, OLD | more)[OTHER] == merged(NEW | more, OLD)[OTHER] == 10


def test_the_same_release_says_nothing_new() -> None:
    """A release without corrections need not be attacked twice."""
    assert not differs(NEW, {TABLE: NEW[TABLE].copy()})


def test_a_correction_says_something() -> None:
    """A figure that changed, one that is hidden now, and a table that is gone each say more."""
    assert differs(NEW, OLD)
    assert differs(nothing(NEW), NEW)
    assert differs({}, OLD)


def test_an_older_release_that_hid_everything_says_nothing() -> None:
    """Nothing shown before is nothing remembered."""
    assert not differs(NEW, nothing(OLD))
    assert not differs({}, nothing(OLD))
