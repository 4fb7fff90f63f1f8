"""Recruitment counts: appointed of shortlisted of applied."""

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from data_models.recruitment import Recruitment
from data_models.templates import examples
from tests.data_models.planting import judge

COUNTS = st.integers(0, 4)


@settings(deadline=None, max_examples=30)
@given(rows=st.lists(st.tuples(COUNTS, COUNTS, COUNTS), min_size=1, max_size=20))
def test_exactly_the_rows_out_of_order_are_named(rows: list[tuple[int, int, int]]) -> None:
    """For any counts, appointed <= shortlisted <= applied is held at the column that is too large."""
    frame = pl.concat([examples(Recruitment)[:1]] * len(rows)).with_columns(
        applied=pl.Series([applied for applied, _, _ in rows]),
        shortlisted=pl.Series([shortlisted for _, shortlisted, _ in rows]),
        appointed=pl.Series([appointed for _, _, appointed in rows]),
        campaign_id=pl.Series([f"c{row}" for row in range(len(rows))]),
    )
    expected = {
        *((row, "shortlisted", "shortlisted_at_most_applied") for row, (a, s, _) in enumerate(rows) if s > a),
        *((row, "appointed", "appointed_at_most_shortlisted") for row, (_, s, p) in enumerate(rows) if p > s),
    }

    assert judge(Recruitment, frame) == expected
