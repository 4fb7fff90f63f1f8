"""The register of programmes."""

from datetime import date

from data_models.programmes import Programmes
from tests.data_models.planting import faults


def test_a_programme_ends_on_or_after_its_first_day() -> None:
    """A one-day programme passes; one that ends before it starts is named."""
    assert faults(Programmes, starts_on=date(2026, 7, 1), ends_on=date(2026, 7, 1)) == set()
    assert faults(Programmes, ends_on=date(2026, 6, 30)) == {("ends_on", "ends_on_not_before_starts_on")}


def test_it_is_a_register_of_whoever_delivers() -> None:
    """A submission replaces the programmes of the organisation that delivers them."""
    assert (Programmes.owner(), Programmes.scope()) == ("delivery_organisation_id", "register")
    assert Programmes.references() == {"delivery_organisation_id": "organisations"}
