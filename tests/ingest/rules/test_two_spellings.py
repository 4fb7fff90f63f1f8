"""One identifier in two spellings."""

import polars as pl
import pytest

from dashboard.ingest.rules.two_spellings import folded, two_spellings
from data_models import TABLES


@pytest.mark.parametrize("other", ["ex-003", "EX 003", "EX003", "EX-3", "EX-OO3"])
def test_the_rarer_spelling_is_asked_about(other: str) -> None:
    """At its first row, and it names the usual one."""
    frame = pl.DataFrame({"organisation_id": ["EX-003", other, "EX-003", "EX-004"]})
    (found,) = two_spellings(TABLES["workforce"], frame, pl.Series([2, 3, 4, 5]))

    assert (found.row, found.column, found.value) == (3, "organisation_id", other)
    assert "EX-003" in found.message


def test_different_identifiers_are_different() -> None:
    """Noughts at the end count, and so do other letters."""
    frame = pl.DataFrame({"organisation_id": ["EX-1", "EX-10", "EX-11", "EY-1", None]})

    assert two_spellings(TABLES["workforce"], frame, pl.Series(range(5))) == ()
    assert folded("GB-CHC-1000100") != folded("GB-CHC-100100")


def test_pseudonyms_are_not_compared() -> None:
    """Random ones may well differ in case alone."""
    frame = pl.DataFrame({"organisation_id": ["EX-1", "EX-1"], "staff_id": ["aB1", "Ab1"]})

    assert two_spellings(TABLES["workforce"], frame, pl.Series([2, 3])) == ()
