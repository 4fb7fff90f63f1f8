"""Which header may be which column."""

from dashboard.ingest.proposals import proposals
from data_models import TABLES

COLUMNS = {column.name: column for column in TABLES["workforce"].columns()}


def test_a_name_nearly_right_is_proposed() -> None:
    """Each header once."""
    missing = [COLUMNS["start_date"], COLUMNS["leaving_date"]]

    assert proposals(missing, {"date start": ("2020-01-01",), "Notes": ("x",)}) == {"start_date": "date start"}


def test_values_tell_where_the_name_does_not() -> None:
    """A column of grades is the grade, whatever it is called; one value is no evidence."""
    samples = {"Job level": ("Manager", "Executive", "Frontline"), "Level": ("Manager",)}

    assert proposals([COLUMNS["grade"]], samples) == {"grade": "Job level"}
    assert proposals([COLUMNS["grade"]], {"Level": ("Manager",)}) == {}
    assert proposals([COLUMNS["salary"]], {"Level": ("1", "2")}) == {}
