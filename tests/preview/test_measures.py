"""What a file does to figures: protected for the network, exact for who sent it, and nothing is stored."""

import pytest

from dashboard.preview.measures import POLICY, measures
from dashboard.records import Records
from tests.preview.office import lost, report


def test_own_figures_are_exact(records: Records) -> None:
    """Thirty of forty are minoritised; of twelve who lose their ethnicity nine were."""
    found = {(move.key, move.group): move for move in measures(report(records, lost), records).own}
    share, known = found["workforce_share", ("yes",)], found["ethnicity_known_rate", ()]

    assert (share.before, share.since) == (pytest.approx(75), "2026-Q2")
    assert (known.before, known.after, known.base) == (pytest.approx(100), pytest.approx(70), 40)


def test_the_networks_figures_have_passed_disclosure_control(records: Records) -> None:
    """Counts are multiples of the policy's base, and rates are whole."""
    network = measures(report(records, lost), records).network

    assert network
    assert all(move.after % POLICY.base == 0 for move in network if move.unit == "people")
    assert all(move.after == round(move.after) for move in network if move.unit == "per cent")


def test_only_what_may_be_seen_is_counted(records: Records) -> None:
    """Somebody else's organisation has no exact figures here, and too many looks show no network."""
    found = report(records, lost)

    assert measures(found, records, own=False).own == ()
    assert measures(found, records, network=False).network == ()


def test_nothing_is_stored(records: Records) -> None:
    """Looking is free."""
    before = records.fingerprint()
    measures(report(records, lost), records)

    assert records.fingerprint() == before
