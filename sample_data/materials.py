"""The `training_materials` upload table."""

import numpy as np
import polars as pl

from sample_data import periods
from sample_data.codes import BY_AND_FOR
from sample_data.draw import happens
from sample_data.organisations import Organisations

MATERIALS = (
    ("MAT-01", "1.0", "Working with Black communities", "guidance", "front-line staff", "2023-06-01"),
    ("MAT-02", "1.0", "Working with South Asian communities", "guidance", "front-line staff", "2023-09-15"),
    ("MAT-03", "1.0", "Bias in referrals", "training", "managers", "2024-02-01"),
    ("MAT-04", "1.0", "Cultural competency toolkit", "toolkit", "organisations", "2025-01-20"),
    ("MAT-04", "2.0", "Cultural competency toolkit", "toolkit", "organisations", "2026-02-02"),
    ("MAT-05", "1.0", "Fair partnerships", "guidance", "leaders", "2025-09-08"),
)
USEFUL, USEFUL_TO_BY_AND_FOR = 0.80, 0.62
"""Share of ratings that say useful."""


def rows(organisations: Organisations, quarter: str, rng: np.random.Generator) -> pl.DataFrame:
    """Write one quarter of `training_materials`: who used what, of the materials published by its end."""
    useful = np.where(organisations.kind == BY_AND_FOR, USEFUL_TO_BY_AND_FOR, USEFUL)
    frames = [
        _used(organisations, quarter, material, useful, rng)
        for material in MATERIALS
        if np.datetime64(material[5], "D") <= periods.first_day(quarter)
    ]
    return pl.concat(frames) if frames else _used(organisations, quarter, MATERIALS[0], useful, rng)


def _used(
    organisations: Organisations,
    quarter: str,
    material: tuple[str, ...],
    useful: np.ndarray,
    rng: np.random.Generator,
) -> pl.DataFrame:
    downloads = rng.poisson(1 + organisations.size / 60)
    ratings = rng.binomial(downloads, 0.4)
    titles = ("material_id", "version", "title", "material_type", "audience", "published_on")
    table = pl.DataFrame(
        {
            "organisation_id": organisations.ids,
            "quarter": [quarter] * len(downloads),
            "downloads": downloads,
            "ratings": ratings,
            "ratings_useful": rng.binomial(ratings, useful),
        }
    )
    used = table.filter(happens(rng, np.full(len(downloads), 0.6)))
    named = {title: pl.lit(text) for title, text in zip(titles, material, strict=True)}
    return used.with_columns(**named).select(*titles, *used.columns)
