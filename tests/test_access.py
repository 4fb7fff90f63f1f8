"""Roles come from claims, and only what a role may do is done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.access import ROLES, Person, person_from


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ("viewer", "viewer"),
        (["viewer", "steward"], "steward"),
        (["Analyst"], "analyst"),
        (["admin", "root"], None),
        ([], None),
        (None, None),
        (7, None),
        ([7, {"role": "steward"}], None),
    ],
)
def test_the_highest_role_named_counts_and_nothing_is_guessed(roles: object, expected: str | None) -> None:
    """Unknown names give no role at all."""
    assert person_from({"email": "a@example.org", "roles": roles}).role == expected


def test_another_claim_can_hold_the_roles() -> None:
    """Identity services differ."""
    claims = {"email": "a@example.org", "groups": ["analyst"], "roles": ["steward"]}

    assert person_from(claims, "groups").role == "analyst"


def test_a_person_is_called_by_address_then_name() -> None:
    """What is written beside a submission should identify somebody."""
    assert person_from({"email": "a@example.org", "name": "A"}).name == "a@example.org"
    assert person_from({"name": "A"}).name == "A"


@pytest.mark.parametrize(
    ("role", "rights"),
    [
        (None, set()),
        ("viewer", {"read"}),
        ("evaluator", {"read"}),
        ("analyst", {"read", "upload"}),
        ("steward", {"read", "upload", "publish"}),
    ],
)
def test_each_role_has_its_rights(role: str | None, rights: set[str]) -> None:
    """Someone without a role may do nothing."""
    person = Person("somebody", role)  # type: ignore[arg-type]

    assert {right for right in ("read", "upload", "publish") if person.may(right)} == rights  # type: ignore[arg-type]


@given(st.dictionaries(st.text(), st.one_of(st.text(), st.integers(), st.lists(st.text()), st.none())))
def test_any_claims_give_a_known_role_or_none(claims: dict[str, object]) -> None:
    """Whatever a service says."""
    assert person_from(claims).role in (None, *ROLES)
