"""What the standards print: against their published worked examples."""

import polars as pl

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.standards import ADVERSE, NOT_ADVERSE, also, four_fifths, share_ratio, together

TABLE = DeclaredTable((), "ethnic_group", "applications")
GROUPS = ["Asian", "Black", "Mixed", "White"]


def groups(events: list[int | None], total: list[int]) -> pl.DataFrame:
    """Four groups' counts in one quarter."""
    whole = {"quarter": "2026-Q3", "as_at": "2026-Q3", "ethnic_group": GROUPS}
    return pl.DataFrame({**whole, "events": pl.Series(events, dtype=pl.Int64), "total": total})


def test_the_four_fifths_rule_in_its_own_example() -> None:
    """EEOC 1979: rates of 60, 45, 48 and 51 per cent are 75, 80 and 85 per cent of the highest; only 75 is adverse."""
    said = four_fifths(groups([45, 48, 51, 60], [100] * 4), TABLE)["said"].to_list()

    assert [one.split()[2] for one in said] == ["0.75", "0.80", "0.85", "1.00"]
    assert [ADVERSE in one for one in said] == [True, False, False, False]
    assert NOT_ADVERSE in said[1]


def test_a_hidden_group_and_an_unknown_one_are_told_nothing() -> None:
    """Nor is any other told anything by them."""
    unknown = groups([90, None, 51, 60], [100] * 4).with_columns(ethnic_group=pl.Series(["Unknown", *GROUPS[1:]]))
    said = four_fifths(unknown, TABLE)["said"].to_list()

    assert said[:2] == [None, None]
    assert "0.85" in said[2]


def test_shares_of_hires_over_shares_of_applicants() -> None:
    """A group of 40 % of applicants and 18 % of hires has 0.45, the others 82 over 60: 1.37."""
    frame = groups([18, None, 0, 82], [40, 10, 0, 60])
    everyone = pl.DataFrame({"quarter": ["2026-Q3"], "as_at": ["2026-Q3"], "all_events": [100], "all_total": [100]})
    said = share_ratio(frame, everyone, TABLE)["said"].to_list()

    assert "0.45" in said[0]
    assert said[1:3] == [None, None]
    assert "1.37" in said[3]


def test_sentences_follow_the_notes_of_figures_that_are_shown() -> None:
    """Nothing is added where there is no figure, however many standards have something to say."""
    frame = groups([45, 48, 51, 60], [100] * 4)
    figures = frame.with_columns(
        value=pl.lit(1.25), status=pl.Series(["", "c", "", "z"]), note=pl.lit("Cannot tell yet.")
    )
    noted = also(figures, TABLE, together(four_fifths(frame, TABLE), four_fifths(frame, TABLE)))["note"].to_list()

    assert noted[0].startswith("Cannot tell yet. Four-fifths rule: 0.75")
    assert noted[0].count("which is adverse impact.") == 2
    assert noted[1] == noted[3] == "Cannot tell yet."
