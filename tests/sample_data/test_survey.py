"""The staff survey."""

import numpy as np
import polars as pl

from sample_data.codes import DETAILED, WHITE_BRITISH
from sample_data.roster import Roster
from sample_data.survey import team_standing
from sample_data.uploads import Uploads


def test_rounds_are_yearly_and_everybody_answers_every_item(committed: Uploads) -> None:
    """Three rounds, ten items a response."""
    rows = committed.table("staff_survey")

    assert sorted(set(rows["quarter"])) == ["2024-Q3", "2025-Q3", "2026-Q3"]
    assert rows.group_by("quarter", "respondent_id").len()["len"].unique().to_list() == [10]


def test_respondents_cannot_be_followed_or_linked(committed: Uploads) -> None:
    """Nobody keeps a pseudonym from round to round, and none is a staff pseudonym."""
    rows = committed.table("staff_survey").select("quarter", "respondent_id").unique()

    assert rows["respondent_id"].n_unique() == rows.height
    assert not set(rows["respondent_id"].str.slice(2)) & set(committed.table("workforce")["staff_id"])


def test_leaders_are_the_senior_ones(committed: Uploads) -> None:
    """Executives and senior managers answer as leaders."""
    leaders = committed.table("staff_survey").filter(pl.col("respondent_role") == "leader")

    assert set(leaders["grade"]) == {"Senior manager", "Executive"}


def test_small_teams_and_lone_members_are_told_from_the_rest() -> None:
    """Of a team of five with one minoritised member only that one is alone; a team of two is small."""
    african, british = DETAILED.index("African"), WHITE_BRITISH
    people = Roster(
        {
            "organisation": np.zeros(7, dtype=np.int64),
            "team": np.array([1, 1, 1, 1, 1, 2, 2]),
            "ethnic": np.array([african, british, british, british, british, african, african]),
        }
    )
    small, alone = team_standing(people, np.ones(7, dtype=bool))

    assert small.tolist() == [False] * 5 + [True] * 2
    assert alone.tolist() == [True] + [False] * 6
