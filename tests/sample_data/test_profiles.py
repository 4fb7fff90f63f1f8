"""Organisation profiles."""

import polars as pl

from sample_data.uploaded_people import people
from sample_data.uploads import Uploads


def test_boards_and_senior_teams_are_those_of_the_workforce_file(committed: Uploads) -> None:
    """The two files of one organisation and quarter agree."""
    there = people(committed).filter(~pl.col("left"))
    senior = pl.col("grade").is_in(["Senior manager", "Executive"])
    board = pl.col("grade") == "Trustee"
    yes, known = pl.col("minoritised") == "yes", pl.col("minoritised") != "Unknown"
    counted = there.group_by("organisation_id", "quarter").agg(
        board_size=board.sum(),
        board_ethnicity_known=(board & known).sum(),
        board_minoritised=(board & yes).sum(),
        senior_staff=senior.sum(),
        senior_ethnicity_known=(senior & known).sum(),
        senior_minoritised=(senior & yes).sum(),
    )
    order = ["organisation_id", "quarter"]
    profiles = committed.table("organisation_profiles").select(counted.columns).sort(order)

    assert profiles.equals(counted.sort(order).cast(dict(profiles.schema)))


def test_every_organisation_has_one_each_quarter(committed: Uploads) -> None:
    """Sixty times twelve."""
    assert committed.table("organisation_profiles").height == 60 * len(committed.quarters)
