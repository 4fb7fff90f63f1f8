"""Salaries: by grade, place, length of service and, as planted, by ethnicity."""

import numpy as np

from sample_data import periods
from sample_data.careers import minoritised
from sample_data.codes import BY_AND_FOR, LONDON
from sample_data.draw import Floats
from sample_data.history import Snapshot
from sample_data.organisations import Organisations

GRADE_PAY = np.array([22_400, 26_900, 31_200, 35_400, 41_500, 54_000, 76_000, 0])
"""Pounds a year in 2023-24, full time."""

TYPE_PAY = np.array([0.93, 0.98, 1.0, 1.05, 1.1])
"""By type of organisation: by-and-for organisations can pay less for the same work."""

LONDON_PAY = 1.11
MINORITISED_PAY = 0.955
"""What pay is multiplied by for racially minoritised staff of the same grade outside by-and-for organisations."""

YEARLY_RISE = 0.032
STEP_FOR_SERVICE = 0.012


def salaries(snapshot: Snapshot, organisations: Organisations) -> Floats:
    """Give full-time-equivalent annual pay in pounds, to the nearest ten; NaN for trustees and volunteers."""
    people = snapshot.people
    kind = organisations.kind[people["organisation"]]
    end = periods.last_day(snapshot.quarter)
    years = np.clip((end - people["started"]).astype(int) // 365, 0, 5)
    rises = int(snapshot.quarter[:4]) - 2023 - (snapshot.quarter[-1] == "1")
    pay = GRADE_PAY[people["grade"]] * people["pay"] * TYPE_PAY[kind] * (1 + STEP_FOR_SERVICE * years)
    pay *= np.where(people["region"] == LONDON, LONDON_PAY, 1.0) * (1 + YEARLY_RISE * rises)
    pay = np.where(minoritised(people) & (kind != BY_AND_FOR), pay * MINORITISED_PAY, pay)
    return np.asarray(np.where(people["unpaid"], np.nan, np.rint(pay / 10) * 10))
