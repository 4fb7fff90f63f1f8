"""Salaries."""

import numpy as np
import polars as pl

from sample_data.codes import LONDON
from sample_data.history import History
from sample_data.pay import GRADE_PAY, salaries
from sample_data.uploaded_people import people
from sample_data.uploads import Uploads


def test_only_paid_people_have_a_salary(history: History) -> None:
    """Trustees and volunteers have none."""
    snapshot = history.snapshots[-1]

    assert (np.isnan(salaries(snapshot, history.organisations)) == snapshot.people["unpaid"]).all()


def test_a_higher_grade_and_london_pay_more(history: History) -> None:
    """Medians rise from grade to grade, in London and outside."""
    snapshot = history.snapshots[-1]
    pay, paid = salaries(snapshot, history.organisations), snapshot.paid
    london = snapshot.people["region"] == LONDON
    medians = [
        [np.median(pay[paid & (snapshot.people["grade"] == grade) & place]) for grade in range(len(GRADE_PAY) - 1)]
        for place in (london, ~london)
    ]

    assert (np.diff(medians) > 0).all()
    assert (np.array(medians[0]) > np.array(medians[1])).all()


def test_nobodys_pay_falls(committed: Uploads) -> None:
    """From quarter to quarter pay stays or rises."""
    rows = people(committed).filter("paid").sort("quarter")
    change = pl.col("salary").diff().over("organisation_id", "staff_id", "start_date")

    assert rows.select(change.min()).item() >= 0
