"""Populations: people in post as boards ask for them otherwise, without some of those whom the usual count takes in.

Once a year and for the whole network: the difference from the usual count is people, and few of them a quarter.
"""

from dashboard.indicators.in_post_list import listed
from dashboard.indicators.indicator import Population
from dashboard.indicators.people_in_post import EVERYONE, counted_where

EMPLOYED = f"{EVERYONE} AND contract_type NOT IN ('Bank', 'Agency', 'Volunteer')"
HOME = f"{EVERYONE} AND international_recruit IS NOT TRUE"
"""Which rows of the workforce table are counted; whoever is not said to be recruited from abroad is not."""


def _population(key: str, title: str, definition: str, rows: str, plain: str) -> Population:
    return Population(
        key=key,
        title=title,
        definition=definition,
        reads=("workforce", "organisations"),
        cells=counted_where(key, rows, yearly=True),
        breakdowns=(),
        yearly=True,
        plain=plain,
        members=lambda cursor: listed(cursor, rows),
    )


EMPLOYED_IN_POST = _population(
    "employed_in_post",
    "People in post, without bank, agency and volunteers",
    "Everyone in post at the end of the quarter on a permanent, fixed-term or apprentice contract; trustees are counted.",
    EMPLOYED,
    "headcount_employed",
)

HOME_IN_POST = _population(
    "home_in_post",
    "People in post, without international recruits",
    "Everyone in post at the end of the quarter whose employer did not recruit them from outside the United Kingdom.",
    HOME,
    "headcount_home",
)
