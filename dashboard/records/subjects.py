"""Name what an explanation is about, so that it is known again next quarter and tells nobody who it is."""

import json

import polars as pl

from dashboard.records.pepper import Pepper
from dashboard.records.rekey import DIGITS, hmac_sha256


def subjects(pepper: Pepper, table: str, code: str, about: pl.DataFrame) -> tuple[str, ...]:
    """Give one keyed hash for each row of `about`: whom and what a rule spoke of.

    Parameters
    ----------
    pepper
        The secret the hashes are keyed with.
    table, code
        The upload table and the rule.
    about
        Identifiers and values, as the file has them; they are not kept.
    """
    digest = hmac_sha256(pepper.subkey("explanation"))
    texts = about.select(pl.all().cast(pl.String)).iter_rows()
    return tuple(digest(json.dumps([table, code, *row]).encode()).hex()[:DIGITS] for row in texts)
