"""Members of a cohort and staff alike who started on no programme: the two sides of every comparison."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import polars as pl

from dashboard.disclosure.cohorts.cohort import Cohort
from dashboard.disclosure.cohorts.people import once
from dashboard.disclosure.gate import Flags
from dashboard.disclosure.sticky import Keyring, keyed_numbers
from dashboard.estimators.matching import Matched, bands, match, strata
from dashboard.indicators.cohorts import Participants

TENURE = (2.0, 5.0)
"""Years of service at which tenure bands begin, after the first."""

TENURE_WORDS = ("under 2 years", "2 to 5 years", "5 years or more")

MATCHED_ON = ("course", "organisation_type", "grade", "tenure", "contract_type", "racially_minoritised")
"""What members and their comparators have in common; the course stands for the quarter of entry and the day it ended."""

_DAYS_A_YEAR = 365.25


class Pairs(NamedTuple):
    """The two sides.

    Parameters
    ----------
    people
        Everyone who could be compared, in post at entry and at the end of the course, each once: `member`, `course`,
        `entry`, `ended`, and who they were at entry.
    matched
        Which of them are.
    on
        What they are matched on.
    """

    people: pl.DataFrame
    matched: Matched
    on: tuple[str, ...]


def paired(
    rows: pl.DataFrame, everyone: pl.DataFrame, cohort: Cohort, participants: Participants, pepper: Keyring
) -> Pairs:
    """Find the people alike and draw the comparators.

    Parameters
    ----------
    rows
        The members of the cohort, from `people.started`.
    everyone
        All who started on any programme: none of them is a comparator.
    cohort
        Whatever it is restricted to is matched on as well.
    participants
        The staff.
    pepper
        Source of the lot by which comparators are drawn.
    """
    staff = participants.staff._frame.with_columns(  # noqa: SLF001 - opening rows is what this room is for
        pl.col("ordinal").cast(pl.Int64),
        pl.col("racially_minoritised", "ethnic_group").fill_null("Unknown"),
    )
    members = once(rows.filter("found")).select("person", "entry", "ended", _course().alias("course"))
    courses = members.select("course", "entry", "ended").unique(maintain_order=True)
    alone = staff.join(everyone.select("person").unique(), on="person", how="anti")
    own = members.join(staff, left_on=["person", "entry"], right_on=["person", "ordinal"], maintain_order="left")
    others = courses.join(alone.filter("in_post"), left_on="entry", right_on="ordinal", maintain_order="left_right")
    people = pl.concat(
        [
            one.with_columns(pl.lit(side).alias("member")).select(sorted(_COLUMNS))
            for one, side in ((own, True), (others, False))
        ]
    )
    there = staff.filter("in_post").select("person", pl.col("ordinal").alias("ended"))
    people = people.join(there, on=["person", "ended"], how="semi", maintain_order="left").with_columns(_tenure())
    on = tuple(dict.fromkeys((*MATCHED_ON, *(name for name, _ in cohort.where if name in _COLUMNS))))
    people = _each_once(_alike(people, on), pepper)
    lot = keyed_numbers(people["person"].to_list(), pepper.subkey("comparators"))
    stratum = strata(*(people[name].cast(pl.String).to_numpy() for name in on)) if people.height else np.zeros(0)
    return Pairs(people, match(stratum, people["member"].to_numpy(), lot), on)


def side(pairs: Pairs, *, members: bool) -> Flags:
    """Give one side of the comparison."""
    return pairs.matched.members if members else pairs.matched.comparators


_COLUMNS = {
    "person", "organisation", "organisation_type", "grade", "region", "contract_type", "racially_minoritised",
    "ethnic_group", "start_date", "person_key", "course", "entry", "ended", "member",
}  # fmt: skip


def _course() -> pl.Expr:
    return pl.col("programme") + "/" + pl.col("cohort")


def _tenure() -> pl.Expr:
    """Band the years from somebody's start to the end of the quarter of entry."""
    year, quarter = pl.col("entry") // 4, pl.col("entry") % 4
    ended = pl.date(year, quarter * 3 + 3, 28)
    years = (ended - pl.col("start_date")).dt.total_days() / _DAYS_A_YEAR
    return years.map_batches(lambda one: pl.Series(bands(one.to_numpy(), TENURE)), pl.Int64).alias("tenure")


def _alike(people: pl.DataFrame, on: Sequence[str]) -> pl.DataFrame:
    """Leave out staff whom no member is like: they decide nothing, and would take a course's place in the lot."""
    wanted = people.filter("member").select(on).unique()
    return pl.concat(
        [
            people.filter("member"),
            people.filter(~pl.col("member")).join(wanted, on=list(on), how="semi", nulls_equal=True),
        ]
    )


def _each_once(people: pl.DataFrame, pepper: Keyring) -> pl.DataFrame:
    """Let everybody stand for one course only, by lot: nobody is two comparators."""
    names = (people["person"] + "/" + people["course"]).to_list()
    drawn = pl.Series("drawn", keyed_numbers(names, pepper.subkey("comparators' courses")))
    return (
        people.with_columns(drawn)
        .sort("person", "drawn")
        .unique("person", keep="first", maintain_order=True)
        .drop("drawn")
    )
