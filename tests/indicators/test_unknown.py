"""What unknown ethnicity could do to a figure."""

from dashboard.indicators.declared_table import DeclaredTable
from dashboard.indicators.representation.representation_ratio import INDICATOR as RATIO
from dashboard.indicators.representation.workforce_share import INDICATOR as SHARE
from dashboard.indicators.unknown import with_unknown
from tests.indicators.invented_network import GROUPS, MINORITISED, network
from tests.indicators.people import IdentityCounts, row


def test_a_share_of_everyone_could_only_be_larger() -> None:
    """100 of 400 are minoritised and 40 unknown: 25 to 35 %."""
    figure = row(SHARE.estimate(network(), MINORITISED), racially_minoritised="yes")

    assert figure["note"] == "Unknown ethnicity could make it 25% to 35%."


def test_a_share_of_the_known_could_be_either() -> None:
    """40 of 360 known are Asian: between 40 and 80 of 400, over the census share of 9.25 %."""
    note = row(RATIO.estimate(network(), GROUPS), ethnic_group="Asian")["note"]

    assert note == "Unknown ethnicity could make it 1.08 to 2.16."


def test_the_unknown_are_in_no_doubt_about_themselves() -> None:
    """Their own share is what it is."""
    assert row(SHARE.estimate(network(), MINORITISED), racially_minoritised="Unknown")["note"] == ""


def test_hidden_unknowns_say_nothing() -> None:
    """Bounds from hidden counts would tell them."""
    hidden = {table: dict(cells) for table, cells in network().counts.items()}
    del hidden[MINORITISED][("Unknown",)]
    figure = row(SHARE.estimate(IdentityCounts(hidden), MINORITISED), racially_minoritised="yes")

    assert (figure["value"], figure["note"]) == (25.0, "")


def test_they_stand_beside_every_group() -> None:
    """The same number for all cells of a quarter."""
    table = DeclaredTable((), "racially_minoritised")
    frame = network().table(table).rename({"count": "people"})

    assert with_unknown(frame, table, "people")["unknown_people"].to_list() == [40, 40, 40]
