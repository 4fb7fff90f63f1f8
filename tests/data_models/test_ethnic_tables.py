"""The shipped tables: every row has a source, and no key leads to two groups."""

from collections import defaultdict

import pytest
from rapidfuzz.distance import OSA

from data_models.ethnic_labels import DETAILED, ETHNIC_GROUPS
from data_models.ethnic_tables import ASK, codes, frames, table, wordings
from data_models.ethnic_wording import key

LABELS = {label for label, _, _ in ETHNIC_GROUPS} | {ASK}


@pytest.mark.parametrize("name", ["ethnicity_spellings", "ethnicity_headings", "ethnicity_codes"])
def test_every_row_says_where_it_comes_from(name: str) -> None:
    """Frame, source and edition are filled in, and no row is there twice."""
    rows = table(name)

    assert all(row["frame"] and row["source"] and row["edition"] for row in rows)
    assert len({tuple(row.values()) for row in rows}) == len(rows)


def test_every_label_is_one_of_ours() -> None:
    """A wording leads to a label, or to a question."""
    assert {row["label"] for row in table("ethnicity_spellings")} <= LABELS
    assert {row["label"] for row in table("ethnicity_codes")} <= LABELS
    assert {row["broad_group"] for row in table("ethnicity_headings")} == set(DETAILED)


def test_no_key_leads_to_two_groups() -> None:
    """Folding never merges wordings that mean different groups."""
    found = defaultdict(set)
    for row in table("ethnicity_spellings"):
        found[row["under"], key(row["spelling"])].add(row["label"])

    assert {place: labels for place, labels in found.items() if len(labels) > 1} == {}


def test_no_wording_is_one_slip_from_a_wording_of_another_group() -> None:
    """One letter missed, added, changed or swapped cannot move anybody."""
    known = [(wording, label) for wording, label in wordings().alone.items() if label and len(wording) > 4]
    close = [
        (one, other)
        for place, (one, label) in enumerate(known)
        for other, meant in known[place + 1 :]
        if label != meant and OSA.distance(one, other, score_cutoff=1) <= 1
    ]

    assert close == []


def test_two_frames_give_some_numbers_to_different_groups() -> None:
    """Which is why a number is never read without its frame."""
    assert codes()["31"] == {"hesa_2012": "Indian", "ilr": "English, Welsh, Scottish, Northern Irish or British"}
    assert {"nhs", "police", "dfe", "esr"} <= set(frames())


def test_letter_codes_agree_between_frames() -> None:
    """A code that is not a number means one group wherever it is used."""
    assert {code for code, meant in codes().items() if not code.isdigit() and len(set(meant.values())) > 1} == set()
