"""Where each hundred pounds goes."""

import pytest

from tests.indicators.funded import figures, value


def test_a_share_is_of_everything_awarded() -> None:
    """By hand: 40,000 of 400,000, money to recipients in no register being in the whole."""
    assert value("money_share", organisation_type="by-and-for") == pytest.approx(10)
    assert value("money_share", organisation_type="funder") == 0


def test_a_few_large_grants_make_a_wide_interval() -> None:
    """Five grants are worth fewer equal ones, so the interval is wider than Wilson's on five."""
    row = figures("money_share", "organisation_type").filter(organisation_type="by-and-for").row(0, named=True)

    assert row["upper"] > 10 + 40
    assert row["lower"] < 10
