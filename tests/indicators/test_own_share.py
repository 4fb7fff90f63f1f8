"""The by-and-for share of a register."""

from dashboard.indicators.own_share import own_share
from tests.indicators.funded import QUARTER, portfolio


def test_it_is_of_those_of_which_it_is_known() -> None:
    """By hand: two of four organisations that can be funded, and the one programme."""
    found = [
        own_share(portfolio(), *register).filter(quarter=QUARTER)["base_share"].item()
        for register in (("organisations", "organisation_id"), ("programmes", "programme_id"))
    ]

    assert found == [0.5, 1.0]
