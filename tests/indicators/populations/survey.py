"""Hand-made staff surveys."""

import polars as pl

from data_models.instruments import INSTRUMENTS
from tests.indicators.populations.returned import always

STAFF = {"one": always("2025-Q3")}
"""Somebody in post in the four quarters from 2025-Q3 to 2026-Q2."""


def response(
    quarter: str, respondent: str, role: str = "staff", organisation: str = "ORG-01", **scores: tuple[int, ...]
) -> pl.DataFrame:
    """One respondent's answers: the scores of the items of each instrument."""
    said = {"organisation_id": organisation, "quarter": quarter, "respondent_id": respondent, "respondent_role": role}
    rows = [
        {
            **said,
            "grade": "Frontline",
            "ethnic_group": "Asian",
            "instrument": name,
            "item": f"{name}_{item}",
            "score": one,
        }
        for name, items in scores.items()
        for item, one in enumerate(items)
        if name in INSTRUMENTS
    ]
    return pl.DataFrame(rows)
