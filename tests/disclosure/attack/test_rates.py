"""Rates that give back a hidden count are found."""

import polars as pl
import pytest

from dashboard.disclosure.attack.published import PLAIN, Published
from dashboard.disclosure.attack.rates import findings
from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import DeclaredTable
from dashboard.records.pepper import Pepper
from tests.disclosure.attack.small_release import changed, released

TABLE = DeclaredTable(("grade",), "ethnic_group")
KEY = "workforce_share"
PLAINLY = (pl.col("status") == "") & (pl.col("denominator") >= 100)
FIRST = PLAINLY & (PLAINLY.cum_sum() == 1)


@pytest.fixture(scope="module")
def published(people: pl.DataFrame, viewer: Policy, pepper: Pepper) -> Published:
    """Counts, and shares of them."""
    return released(people, viewer, pepper, (PLAIN, KEY))


def test_a_true_release_gives_nothing_back(published: Published) -> None:
    """Its shares, of which there are many, are whole, of enough people, and stand beside their numerator."""
    shares = [
        frame.filter(pl.col("status") == "").height for (key, _), frame in published.figures.items() if key == KEY
    ]

    assert list(findings(published)) == []
    assert sum(shares) > 100


def test_a_rate_whose_numerator_is_hidden_is_found(published: Published) -> None:
    """A share that is shown with its denominator gives back the numerator that is not."""
    planted = changed(published, KEY, TABLE, {"numerator": pl.when(~FIRST).then("numerator")})

    assert list(findings(planted)) == [
        f"{KEY} by {TABLE.key} gives back a hidden numerator as its rate times its denominator."
    ]


def test_a_cap_must_be_called_one(published: Published) -> None:
    """Exactly ten per cent without a numerator is a cap only where the note says that it is under it."""
    bare = {"numerator": pl.when(~FIRST).then("numerator"), "value": pl.when(FIRST).then(10.0).otherwise("value")}
    noted = {**bare, "note": pl.when(FIRST).then(pl.lit("under 10 %")).otherwise("note")}

    assert len(list(findings(changed(published, KEY, TABLE, bare)))) == 1
    assert list(findings(changed(published, KEY, TABLE, noted))) == []


def test_fractions_of_a_per_cent_are_found(published: Published) -> None:
    """A share to one decimal tells its numerator."""
    planted = changed(published, KEY, TABLE, {"value": pl.when(FIRST).then(12.5).otherwise("value")})

    assert list(findings(planted)) == [f"{KEY} by {TABLE.key} shows fractions of a per cent."]


def test_a_rate_of_too_few_people_is_found(published: Published) -> None:
    """A share of 20 people is refused, one of 25 is not."""
    for people, fault in ((20, [f"{KEY} by {TABLE.key} shows a rate of fewer than 25 people."]), (25, [])):
        planted = changed(published, KEY, TABLE, {"denominator": pl.when(FIRST).then(people).otherwise("denominator")})
        assert list(findings(planted)) == fault
