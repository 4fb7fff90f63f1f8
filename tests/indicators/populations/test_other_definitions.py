"""People in post under other definitions, from hand-made returns."""

from tests.indicators.populations.returned import Said, always, counted, left, returns

PEOPLE: dict[str, dict[str, Said]] = {
    "usual": always(),
    "agency": always(contract_type="Agency"),
    "bank": always(contract_type="Bank"),
    "volunteer": always(contract_type="Volunteer"),
    "abroad": always(international_recruit=True),
    "here": always(international_recruit=False),
    "gone": {"2025-Q1": left("2025-Q1")},
}


def test_each_leaves_out_those_it_says() -> None:
    """Whoever is not said to come from abroad does not; those who have left are in neither."""
    with returns(PEOPLE) as records:
        employed, home = (counted(records, key) for key in ("employed_in_post", "home_in_post"))

    assert employed[("2025-Q1",)] == 3
    assert home[("2025-Q1",)] == 5
