"""Ethnic groups: the census's own labels and totals, and nothing silently in a wrong group."""

import csv
from collections import Counter

import pytest

from data_models.census_2021 import BY_REGION, DETAILED
from data_models.ethnic_groups import CLASSIFICATIONS, ETHNIC_GROUPS, UPLOAD, broad_group

NINETEEN = next(one for one in CLASSIFICATIONS if one.name == "ethnic_group_detailed").codes


def census() -> list[dict[str, str]]:
    """The shipped counts of the nineteen groups in England and Wales."""
    with DETAILED.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_nineteen_labels_are_the_census_file_s() -> None:
    """Character for character, each once."""
    assert Counter(NINETEEN) == Counter(row["level_2"] for row in census())
    assert len(NINETEEN) == 19


def test_broad_groups_add_up_to_the_published_totals() -> None:
    """Mapping the nineteen to five gives the five totals of England and Wales, and ONS's published shares."""
    totals = Counter[str]()
    for row in census():
        totals[broad_group(row["level_2"])] += int(row["count"])
    with BY_REGION.open(encoding="utf-8", newline="") as file:
        whole = next(row for row in csv.DictReader(file) if row["name"] == "England and Wales")

    assert totals == {group: int(whole[group.lower()]) for group in ("Asian", "Black", "Mixed", "White", "Other")}
    shares = {group: round(100 * count / totals.total(), 1) for group, count in totals.items()}
    assert shares == {"Asian": 9.3, "Black": 4.0, "Mixed": 2.9, "White": 81.7, "Other": 2.1}


def test_every_uploaded_code_has_a_broad_group() -> None:
    """Nobody is lost between upload and figure, and only White is not minoritised."""
    assert tuple(label for label, _, _ in ETHNIC_GROUPS) == UPLOAD.codes
    assert {(broad, minoritised) for _, broad, minoritised in ETHNIC_GROUPS} == {
        ("Asian", "yes"),
        ("Black", "yes"),
        ("Mixed", "yes"),
        ("White", "no"),
        ("Other", "yes"),
        ("Unknown", "Unknown"),
    }
    with pytest.raises(KeyError):
        broad_group("Martian")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("White British", "English, Welsh, Scottish, Northern Irish or British"),
        (
            "White: English, Welsh, Scottish, Northern Irish or British",
            "English, Welsh, Scottish, Northern Irish or British",
        ),
        ("Black African", "African"),
        ("Black, Black British, Black Welsh, Caribbean or African: African", "African"),
        ("Asian or Asian British - Indian", "Indian"),
        ("Asian, Asian British or Asian Welsh", "Asian"),
        ("Mixed: White & Asian", "White and Asian"),
        ("Other ethnic group: Arab", "Arab"),
        ("Prefer not to say", "Not stated"),
        ("not collected", "Not collected"),
    ],
)
def test_published_spellings_are_read(text: str, code: str) -> None:
    """The usual forms of national question sets lead to their group."""
    assert UPLOAD.code_of(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Unknown",
        "N/A",
        "BME",
        "British",
        "Mixed White",
        "Any other",
        "White Asian",
        "Global majority",
        "African American",
    ],
)
def test_what_could_mean_several_things_is_asked(text: str) -> None:
    """No code rather than a guess."""
    assert UPLOAD.code_of(text) is None
