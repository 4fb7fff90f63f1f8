"""Roles and organisations come from claims, and only what a role may do is done."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.access import NOBODY, ROLES, Person, Rules, is_over, person_from
from dashboard.errors import UserError


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


def test_rules_fit_other_sign_in_services() -> None:
    """Other claims, claims inside claims, and groups with names of their own."""
    claims = {"email": "a@example.org", "realm": {"groups": ["EM-Analysts"]}, "org": "ORG-01", "roles": ["steward"]}
    rules = Rules("realm.groups", "org", {"em-analysts": "analyst"})

    assert person_from(claims, rules) == Person("a@example.org", "analyst", ("ORG-01",))
    assert person_from(claims, Rules("realm.roles.deeper")).role is None


@pytest.mark.parametrize(
    ("section", "words"),
    [
        ({"hors": 8}, "hors is no setting"),
        ({"roles": {"em-admins": "admin"}}, "no role admin"),
        ({"hours": 0}, "no session of 0 hours"),
    ],
)
def test_a_typing_error_in_the_rules_is_said(section: dict[str, object], words: str) -> None:
    """Nobody gets rights, and no session gets longer, by a slip."""
    with pytest.raises(UserError, match=words):
        Rules.from_section(section)


def test_the_rules_are_read_from_the_secrets() -> None:
    """As docs/operations.md shows them."""
    section = {"claim": "groups", "organisation_claim": "org", "hours": 8, "roles": {"leaders": "viewer"}}

    assert Rules.from_section(section) == Rules("groups", "org", {"leaders": "viewer"}, 8)


def test_a_person_is_called_by_address_then_name_then_number() -> None:
    """What is written beside a submission should identify somebody."""
    assert person_from({"email": "a@example.org", "name": "A"}).name == "a@example.org"
    assert person_from({"name": "A", "sub": "7"}).name == "A"
    assert person_from({"sub": "7"}).name == "7"


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


def test_an_analyst_is_limited_to_their_organisations() -> None:
    """One without any can upload nothing; a viewer sees no row at all; only those who need everything have it."""
    claims = {"email": "a@example.org", "organisation": ["ORG-01", "ORG-02"]}
    scopes = {role: person_from(claims | {"roles": role}).scope() for role in ROLES}

    assert scopes == {
        "viewer": frozenset(),
        "evaluator": None,
        "analyst": frozenset({"ORG-01", "ORG-02"}),
        "steward": None,
    }
    assert not person_from({"roles": "analyst"}).may("upload")
    assert person_from({"roles": "steward"}).may("upload")
    assert NOBODY.scope() == frozenset()
    assert Person("demonstration", "analyst").scope() is None


@pytest.mark.parametrize(
    ("iat", "over"),
    [(1000, False), (1000 - 3599, False), (1000 - 3600, True), (1200, False), (1301, True), (None, True), (True, True)],
)
def test_a_session_ends_when_its_time_is_over(iat: object, over: bool) -> None:
    """Also where nobody says when it began, or it would begin later: a clock set back makes no session longer."""
    assert is_over({"iat": iat}, Rules(hours=1), now=1000) == over


@given(st.dictionaries(st.text(), st.one_of(st.text(), st.integers(), st.lists(st.text()), st.none())))
def test_any_claims_give_a_known_role_or_none(claims: dict[str, object]) -> None:
    """Whatever a service says."""
    assert person_from(claims).role in (None, *ROLES)
