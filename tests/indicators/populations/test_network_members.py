"""Members and their ties."""

import polars as pl

from dashboard.indicators import POPULATIONS, DeclaredTable
from dashboard.indicators.populations.network_members import NO_SURVEY
from tests.indicators.populations.enrolled import absent, enrolled, place, tie
from tests.indicators.populations.returned import counted

MEMBERS = [place(name, organisation_id=f"ORG-0{1 + at // 2}") for at, name in enumerate("abcde")]
TIES = [tie("a", "b"), tie("b", "a"), tie("a", "c"), tie("a", "d"), tie("a", "stranger"), tie("e", "a", "post")]


def test_ties_are_those_named_and_isolates_are_named_by_nobody() -> None:
    """A names three, b one; e is alone in the first wave. Strangers are no members."""
    with enrolled(MEMBERS, kind="support network", network_ties=TIES) as records:
        named = counted(records, "network_members", "wave", "ties_named")
        tied = counted(records, "network_members", "wave", "connection")

    assert named["2026-Q2", "pre", "two or three"] == 1
    assert named["2026-Q2", "pre", "none or one"] == 4
    assert tied["2026-Q2", "pre", "tied to somebody"] == 4
    assert tied["2026-Q2", "pre", "isolated"] == 1
    assert tied["2026-Q2", "post", "isolated"] == 3


def test_a_wave_without_any_tie_is_no_wave_and_earlier_quarters_say_why() -> None:
    """Nobody is called isolated for want of a survey."""
    with enrolled(MEMBERS, kind="support network", network_ties=TIES) as records:
        waves = {key[1] for key in counted(records, "network_members", "wave")}
        said = absent(records, "network_members")

    assert waves == {"pre", "post"}
    assert set(said) == {"2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"}
    assert set(said.values()) == {NO_SURVEY}


def test_each_member_stands_for_their_own_share_of_ties_across() -> None:
    """a: two of three; b: none of one; c and d: all: together two and two thirds, protected as three people are."""
    table = DeclaredTable(("wave",), None, "cross_ties")
    with enrolled(MEMBERS, kind="support network", network_ties=TIES) as records, records.cursor() as cursor:
        found = POPULATIONS["cross_ties"].cells(cursor, [table])._frame.filter(pl.col("wave") == "pre")

    assert found.select("people", "organisations", "largest").row(0) == (3, 2, 2)


def test_without_a_survey_there_is_a_sentence() -> None:
    """And no fault."""
    with enrolled(MEMBERS, kind="support network") as records:
        assert len(absent(records, "cross_ties")) == len(absent(records, "network_members")) == 6
