"""Names for what an explanation is about."""

import polars as pl

from dashboard.records import Pepper
from dashboard.records.subjects import subjects
from tests.records.people import PEPPER


def test_the_same_is_known_again_and_nothing_else_is() -> None:
    """Another rule, table, value or pepper gives another name; parts do not run into each other."""
    about = pl.DataFrame({"who": ["S-1", "S-1", "S-11"], "value": ["12", "2", "2"]})
    names = subjects(PEPPER, "workforce", "salary", about)

    assert names == subjects(PEPPER, "workforce", "salary", about)
    assert len({*names, *subjects(PEPPER, "seats", "salary", about), *subjects(PEPPER, "workforce", "fte", about)}) == 9
    assert not set(names) & set(subjects(Pepper(b"another pepper, just as long"), "workforce", "salary", about))
    assert "S-1" not in " ".join(names)
