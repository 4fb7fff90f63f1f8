"""The `workforce` upload table."""

import numpy as np
import polars as pl

from sample_data import periods
from sample_data.codes import (
    AGE_BANDS,
    CONTRACTS,
    DETAILED,
    DISABILITIES,
    GENDERS,
    GRADES,
    NOT_COLLECTED,
    NOT_STATED,
    REASONS,
    REGIONS,
    UPLOADED_ETHNICITY,
)
from sample_data.draw import Ints, labelled
from sample_data.history import Snapshot
from sample_data.jobs import FAMILIES
from sample_data.mix import BROAD_OF
from sample_data.organisations import BROAD_HELD, NONE_HELD, Organisations
from sample_data.pay import salaries
from sample_data.pseudonyms import pseudonyms
from sample_data.roster import Column, Roster


def staff_ids(people: Roster, seed: int) -> list[str]:
    """Write everybody's pseudonym."""
    return pseudonyms(people["person"].tolist(), offset=seed * 7919)


def held_ethnicity(snapshot: Snapshot, organisations: Organisations) -> Ints:
    """Say what the employer holds: one of the 19 groups, a broad group, Not stated or Not collected."""
    people = snapshot.people
    holding = organisations.holding[people["organisation"]]
    held = np.where(holding == BROAD_HELD, len(DETAILED) + BROAD_OF[people["ethnic"]], people["ethnic"])
    held = np.where(people["silent_until"] > snapshot.number, NOT_STATED, held)
    return np.where(holding == NONE_HELD, NOT_COLLECTED, held)


def rows(snapshot: Snapshot, organisations: Organisations, seed: int) -> pl.DataFrame:
    """Write one quarter's `workforce` rows, by organisation and pseudonym."""
    people = snapshot.people
    holding = organisations.holding[people["organisation"]]
    serial = people["team"]
    return pl.DataFrame(
        {
            "organisation_id": organisations.ids_of(people["organisation"]),
            "quarter": [snapshot.quarter] * len(people),
            "staff_id": staff_ids(people, seed),
            "ethnic_group": labelled(UPLOADED_ETHNICITY, held_ethnicity(snapshot, organisations)),
            "ethnicity_frame": np.where(holding == BROAD_HELD, "broad", "census_2021"),
            "gender": labelled(GENDERS, people["gender"]),
            "age_band": labelled(AGE_BANDS, _age_band(people, periods.last_day(snapshot.quarter))),
            "disability": labelled(DISABILITIES, people["disability"]),
            "grade": labelled(GRADES, people["grade"]),
            "job_family": labelled(FAMILIES, people["family"]),
            "team_id": [f"T{team:02d}" if team >= 0 else None for team in serial.tolist()],
            "region": labelled(REGIONS, people["region"]),
            "contract_type": labelled(CONTRACTS, people["contract"]),
            "fte": people["fte"],
            "salary": pl.Series(salaries(snapshot, organisations)).fill_nan(None).cast(pl.Int64),
            "start_date": _dates(people["started"]),
            "leaving_date": _dates(people["left"]),
            "leaving_reason": [REASONS[reason] if reason >= 0 else None for reason in people["reason"].tolist()],
            "international_recruit": np.where(people["international"], "yes", "no"),
        }
    ).sort("organisation_id", "staff_id")


def _age_band(people: Roster, today: periods.Day) -> Ints:
    years = ((today - people["born"]).astype(int) / 365.25).astype(np.int64)
    return np.clip((years - 15) // 10, 0, len(AGE_BANDS) - 1)


def _dates(days: Column) -> pl.Series:
    return pl.Series(days.astype("datetime64[ms]")).cast(pl.Date)
