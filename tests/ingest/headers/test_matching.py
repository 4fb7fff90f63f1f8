"""Each header with its column, and how that is known."""

from dashboard.ingest.headers.matching import match_headers
from data_models import TABLES

WORKFORCE = TABLES["workforce"]


def found(headers: tuple[str, ...], chosen: dict[str, str] | None = None) -> list[tuple[str | None, str, str | None]]:
    """Column, how it is known, and what is taken."""
    return [(match.column, match.how, match.taken) for match in match_headers(WORKFORCE, headers, chosen or {})]


def test_names_aliases_and_proposals_are_told_apart() -> None:
    """What is only alike is proposed and not taken."""
    assert found(("Staff ID", "Ethnic origin", "ethnic-group status", "Gendr", "Cost centre", "")) == [
        ("staff_id", "exact", "staff_id"),
        ("ethnic_group", "alias", "ethnic_group"),
        (None, "dropped", None),
        ("gender", "proposed", None),
        (None, "dropped", None),
        (None, "dropped", None),
    ]


def test_a_name_goes_before_an_alias_of_the_same_column() -> None:
    """The other header is left out and named, not taken twice."""
    assert found(("Ethnicity", "ethnic_group")) == [(None, "dropped", None), ("ethnic_group", "exact", "ethnic_group")]


def test_the_sender_s_word_goes_before_everything() -> None:
    """A column, or none."""
    assert found(("Gendr", "Ethnicity"), {"Gendr": "gender", "Ethnicity": ""}) == [
        ("gender", "chosen", "gender"),
        (None, "chosen", None),
    ]


def test_published_titles_are_names() -> None:
    """Those of the 360Giving standard."""
    matches = match_headers(TABLES["grants"], ("Recipient Org:Identifier", "recipientOrganization/0/name"), {})

    assert [(match.column, match.how) for match in matches] == [
        ("recipient_organisation_id", "exact"),
        ("recipient_name", "exact"),
    ]
