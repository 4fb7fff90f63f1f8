"""Full-time equivalents to the nearest fifth, from hand-made returns."""

from tests.indicators.populations.returned import Said, always, counted, left, returns

PEOPLE: dict[str, dict[str, Said]] = {
    "full": always(fte=1.0),
    "half": always(fte=0.5),
    "three_days": always(fte=0.6),
    "an_hour": always(fte=0.03),
    "no_hours": always(fte=0.0, contract_type="Volunteer"),
    "gone": {"2025-Q1": left("2025-Q1")},
}


def test_everybody_stands_at_the_nearest_fifth() -> None:
    """A half goes up to three days, an hour counts as a day, and whoever works no hours or has left is out."""
    with returns(PEOPLE) as records:
        found = counted(records, "fte_in_post", "fte_band")

    assert {band: people for (quarter, band), people in found.items() if quarter == "2025-Q1"} == {
        "0.2": 1,
        "0.6": 2,
        "1.0": 1,
    }
