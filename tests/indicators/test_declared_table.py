"""Declared tables: a finite list of well-formed questions."""

import pytest

from dashboard.indicators.declared_table import DeclaredTable


def test_a_key_names_the_columns_in_order() -> None:
    """The key is what the release knows the table by."""
    assert DeclaredTable(("region", "grade"), "ethnic_group").key == "region+grade+ethnic_group"
    assert DeclaredTable().key == "all"


def test_everyone_leaves_the_characteristic_out() -> None:
    """The denominators of a table are a table of their own."""
    assert DeclaredTable(("grade",), "ethnic_group").everyone == DeclaredTable(("grade",))
    assert DeclaredTable(("grade",)).by("racially_minoritised") == DeclaredTable(("grade",), "racially_minoritised")


@pytest.mark.parametrize(
    ("breakdowns", "characteristic"),
    [(("grade", "region"), None), (("grade", "grade"), None), (("organisation_id",), None), ((), "gender")],
)
def test_anything_else_is_refused(breakdowns: tuple[str, ...], characteristic: str | None) -> None:
    """Two spellings of one table would be two sets of noise, which could be averaged."""
    with pytest.raises(ValueError, match="known columns"):
        DeclaredTable(breakdowns, characteristic)
