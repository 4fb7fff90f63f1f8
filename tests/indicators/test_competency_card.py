"""What the cards of a journey have in common."""

import polars as pl

from dashboard.indicators import discover
from dashboard.indicators.competency_card import itself, organisations, part_of, rated
from dashboard.indicators.declared_table import DeclaredTable
from tests.indicators.assessed import table

STAGES = DeclaredTable(("toolkit_stage",), None, "toolkit_stages")


def test_a_count_of_organisations_says_how_far_rounding_can_have_moved_it() -> None:
    """One and a half to either side of a multiple of three."""
    row = organisations(table(), STAGES).filter(quarter="2026-Q3", toolkit_stage="started").row(0, named=True)

    assert (row["lower"], row["value"], row["upper"]) == (4.5, 6, 7.5)
    assert itself(STAGES) == (STAGES,)


def test_a_part_is_never_more_than_its_whole() -> None:
    """Though rounded ends can cross."""
    held = pl.DataFrame({"part": [9], "part half": [1.5], "whole": [9], "whole half": [1.5]})
    row = part_of(held, "part", "whole").row(0, named=True)

    assert (row["value"], row["upper"]) == (100, 100)
    assert row["lower"] < 100


def test_ratings_have_an_interval_of_chance() -> None:
    """Wider than rounding alone."""
    useful = DeclaredTable((), None, "material_use")
    row = rated("useful ratings", "ratings")(table(), useful).filter(quarter="2026-Q3").row(0, named=True)

    assert row["upper"] - row["lower"] > 20


def test_nothing_on_the_page_is_judged() -> None:
    """A journey has no verdicts, and levels point neither way."""
    cards = [one for one in discover().values() if one.page == "cultural_competency"]

    assert len(cards) == 8
    assert not any(one.judged for one in cards)
    assert {one.polarity for one in cards if "level" in one.key or one.key == "moved_up"} == {"neither"}
