"""The `cultural_competency` upload table."""

import numpy as np
import polars as pl

from sample_data.codes import BY_AND_FOR
from sample_data.organisations import Organisations

ITEMS = (
    ("behaviour", "local client group", "staff can describe the communities they serve"),
    ("behaviour", "targeted recruitment", "vacancies reach under-represented communities"),
    ("behaviour", "challenging power and bias", "bias in a referral is challenged"),
    ("behaviour", "equitable partnership", "by-and-for partners shape the work"),
    ("attitude", "local client group", "staff value local knowledge"),
    ("attitude", "targeted recruitment", "managers see targeted recruitment as fair"),
    ("attitude", "challenging power and bias", "staff feel safe to raise racism"),
    ("attitude", "equitable partnership", "partners feel respected"),
    ("policy", "local client group", "a local profile is held and dated"),
    ("policy", "targeted recruitment", "a recruitment policy names targets"),
    ("policy", "challenging power and bias", "a route for concerns is published"),
    ("policy", "equitable partnership", "partnership terms are written down"),
)
EVIDENCE = {"behaviour": "self-assessment", "attitude": "survey", "policy": "document"}

START = np.array([3.1, 1.7, 1.2, 1.0, 1.6])
GAIN = np.array([0.2, 0.7, 0.9, 0.4, 0.5])
"""By type of organisation: mean level (0 to 4) at the first quarter, and what is gained over the sample."""

DOMAIN_LEAN = {"behaviour": -0.35, "attitude": -0.1, "policy": 0.45}
"""Outside by-and-for organisations, policy runs ahead of behaviour."""


def rows(organisations: Organisations, quarter: str, progress: float, rng: np.random.Generator) -> pl.DataFrame:
    """Write one round of assessment: every organisation, every item."""
    count, kind = len(organisations.ids), organisations.kind
    base = START[kind] + GAIN[kind] * progress
    own = kind == BY_AND_FOR
    character = np.sin(np.arange(count) * 12.9898) * 0.5
    frames = []
    for domain, element, item in ITEMS:
        mean = base + character + np.where(own, 0.0, DOMAIN_LEAN[domain])
        level = np.clip(np.rint(mean + 1.1 * (rng.random(count) - 0.5)), 0, 4).astype(np.int64)
        columns = {"domain": domain, "element": element, "item": item}
        frames.append(
            pl.DataFrame({"organisation_id": organisations.ids, "quarter": [quarter] * count}).with_columns(
                **{name: pl.lit(text) for name, text in columns.items()},
                level=pl.Series(level),
                evidence=pl.lit(EVIDENCE[domain]),
            )
        )
    return pl.concat(frames).sort("organisation_id", maintain_order=True)
