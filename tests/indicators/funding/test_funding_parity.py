"""Funding parity on every base."""

import pytest

from dashboard.disclosure.counting import count
from dashboard.indicators import discover
from tests.indicators.funded import FUNDED, PEPPER, POLICY, PROGRAMMES, figures, grant, records_of, value
from tests.indicators.partnered import PROFILES
from tests.indicators.seated import OTHERS, OWN
from tests.indicators.seated import REGISTER as OTHER_REGISTER

NOW = tuple(grant(number, name, 50_000, "core", 12) for number, name in enumerate((*OWN, *OTHERS), 1))


def test_every_base_has_its_ratio() -> None:
    """By hand: a fifth of the pounds in the register, half of the organisations, all of the services."""
    assert value("funding_parity", parity_base="organisations") == pytest.approx(0.2 / 0.5)
    assert value("funding_parity", parity_base="services") == pytest.approx(0.2)
    assert value("funding_parity", parity_base="population") == pytest.approx(0.2 / 0.1829, rel=0.01)


def test_people_supported_are_a_base_where_organisations_say_so() -> None:
    """By hand: half of the pounds, for 400 of 1,600 people."""
    tables = {
        "organisations": OTHER_REGISTER,
        "organisation_profiles": PROFILES,
        "grants": NOW,
        "programmes": PROGRAMMES,
    }
    with records_of(**tables) as records, records.cursor() as cursor:
        counts = count(cursor, FUNDED, POLICY, PEPPER)

    assert value("funding_parity", counts, parity_base="people supported") == pytest.approx(0.5 / 0.25)


def test_a_base_that_is_not_held_is_said_to_be_unknown() -> None:
    """Where nobody says how many people they support, that base is named and empty."""
    row = figures("funding_parity", "parity_base").filter(parity_base="people supported").row(0, named=True)

    assert row["value"] is None
    assert row["status"] == "x"
    assert "not known" in row["note"]


def test_no_base_can_be_asked_for_alone() -> None:
    """One base alone would tell half of the story."""
    assert discover()["funding_parity"].always == ("parity_base",)
