"""Indicators are found by their file, and each is complete."""

import re
from pathlib import Path

import pytest

from dashboard.indicators import POPULATIONS, DeclaredTable, discovery
from dashboard.indicators.discovery import discover
from dashboard.indicators.indicator import Indicator

FOLDER = Path(discovery.__file__).parent
every_indicator = pytest.mark.parametrize("indicator", discover().values(), ids=discover())


def test_every_file_of_a_page_is_an_indicator_with_its_name() -> None:
    """The file name is the key and the folder is the page."""
    pages = [path for path in FOLDER.glob("*/*.py") if path.parent.name not in discovery.NOT_PAGES]
    files = {(path.parent.name, path.stem) for path in pages if path.stem != "__init__"}

    assert {(found.page, found.key) for found in discover().values()} == files
    assert {"headcount", "representation_ratio", "senior_gap"} <= set(discover())


@every_indicator
def test_its_words_are_there(indicator: Indicator) -> None:
    """A board can read what it is, what is divided by what, and where that comes from."""
    for words in (indicator.definition, *indicator.caveats):
        assert words.endswith(".")
    for words in (indicator.title, indicator.numerator, indicator.denominator, indicator.standard, indicator.source):
        assert words
        assert not words.endswith(".")
    assert indicator.definition[0].isupper()
    assert re.search("(19|20)[0-9]{2}", indicator.source)
    assert indicator.population in POPULATIONS


@every_indicator
def test_it_reads_no_table_finer_than_two_breakdowns_for_a_plain_question(indicator: Indicator) -> None:
    """What it needs beside its own table never takes a third breakdown for a table of one."""
    table = DeclaredTable(indicator.always, indicator.characteristics[0], indicator.population)

    assert indicator.allows(table)
    assert all(len(needed.breakdowns) <= 2 for needed in indicator.needs(table))


def test_a_file_without_an_indicator_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A half-written file is found when the program starts, not when somebody misses it."""
    with pytest.raises(TypeError, match="holds no INDICATOR"):
        discovery._load("representation", "__init__")


def test_a_key_is_used_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two pages cannot both have a headcount."""
    monkeypatch.setattr(discovery, "_pages", lambda: ["representation", "representation"])
    with pytest.raises(ValueError, match="two indicators are called"):
        discover.__wrapped__()
