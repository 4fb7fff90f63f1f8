"""Staff in post: without trustees, volunteers and those who have left."""

from tests.indicators.populations.returned import always, counted, left, returns


def test_trustees_and_volunteers_are_not_staff() -> None:
    """Governance and volunteering are not employment; bank and agency work is."""
    people = {
        "a": always(),
        "b": always(contract_type="Agency"),
        "c": always(grade="Trustee"),
        "d": always(contract_type="Volunteer"),
        "e": {"2025-Q1": left("2025-Q1")},
    }
    with returns(people) as records:
        found = counted(records, "staff_in_post")

    assert found[("2025-Q1",)] == found[("2026-Q2",)] == 2
