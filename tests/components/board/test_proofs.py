"""A card's estimators are proved on published numbers."""

from dataclasses import replace

import pytest

from dashboard.components.board import proofs as module
from dashboard.components.board.proofs import methods, proofs
from dashboard.estimators.worked_example import WorkedExample
from dashboard.indicators import discover


def test_every_estimated_indicator_has_proofs_and_all_pass() -> None:
    """Counts and sums alone estimate nothing."""
    for indicator in discover().values():
        found = proofs(indicator)

        assert found or indicator.unit in module.COUNTS, indicator.key
        assert {row[3] for row in found} <= {"pass"}


def test_a_proof_shows_the_published_number_and_todays() -> None:
    """To the published digit, with the source."""
    words, published, computed, outcome, source = proofs(discover()["workforce_share"])[0]

    assert (words, published, computed, outcome) == (
        "81 of 263, Wilson interval",
        "0.2553, 0.3662",
        "0.2553, 0.3662",
        "pass",
    )
    assert "Newcombe" in source


def test_a_failure_is_shown_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is hidden on the day that it breaks."""
    wrong = WorkedExample("X", "proportion", "words", "source", lambda: 0.3, (0.2,), 0.05)
    monkeypatch.setattr(module, "examples_of", lambda _: (wrong,))

    assert proofs(discover()["workforce_share"]) == [["words", "0.2", "0.3", "fail", "source"]]


def test_an_indicator_may_name_its_estimators() -> None:
    """Otherwise its unit and whether it is judged decide."""
    ratio = discover()["representation_ratio"]

    assert methods(replace(ratio, methods=("survival",))) == ("survival",)
    assert methods(replace(ratio, judged=True)) == ("ratio",)
    assert methods(ratio) == ("proportion",)
