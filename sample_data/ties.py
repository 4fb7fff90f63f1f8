"""The `network_ties` upload table: who names whom in the support network."""

import numpy as np
import polars as pl

from sample_data.programmes import NETWORK

TIES = {"pre": 1.1, "post": 3.0, "follow-up": 3.6}
"""How many others a member of the support network names, on average, in each wave."""


def rows(enrolments: pl.DataFrame, rng: np.random.Generator) -> pl.DataFrame:
    """Write who names whom in the support network."""
    members = enrolments.filter((pl.col("programme_id") == NETWORK) & pl.col("started_on").is_not_null())
    names = members["participant_id"].to_list()
    records = []
    for wave, mean in TIES.items():
        for place, name in enumerate(names):
            others = names[:place] + names[place + 1 :]
            named = rng.permutation(len(others))[: rng.poisson(mean)]
            records += [(NETWORK, wave, name, others[other]) for other in sorted(named.tolist())]
    columns = ["programme_id", "wave", "from_participant_id", "to_participant_id"]
    return pl.DataFrame(records, schema=dict.fromkeys(columns, pl.String), orient="row")
