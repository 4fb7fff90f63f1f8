"""Years on the way to a first promotion, from hand-made careers."""

from datetime import date

from tests.indicators.populations.returned import Said, always, counted, left, returns

JOINED = date(2025, 1, 15)


def joiner(last: str = "2026-Q2", **since: str) -> dict[str, Said]:
    """Somebody who started in January on the front line, with the grade that they have from a quarter on."""
    rows = always("2025-Q1", last, start_date=JOINED, grade="Frontline")
    for quarter, grade in since.items():
        rows |= always(quarter.replace("_", "-"), last, start_date=JOINED, grade=grade)
    return rows


def at(people: dict[str, dict[str, Said]], *breakdowns: str, quarter: str = "2026-Q1") -> dict[tuple[str, ...], int]:
    """People by year and what came first, in one quarter."""
    with returns(people) as records:
        found = counted(records, "first_promotion", *breakdowns)
    return {cell[1:]: count for cell, count in found.items() if cell[0] == quarter}


def test_whoever_started_is_followed_to_what_comes_first() -> None:
    """Of three who joined in January one is promoted, one leaves, and of one nothing is known yet."""
    goes = joiner("2025-Q2") | {"2025-Q3": left("2025-Q3") | {"start_date": JOINED, "grade": "Frontline"}}
    people = {"up": joiner(**{"2025_Q4": "Manager"}), "goes": goes, "stays": joiner()}

    assert at(people, "since_start") == {("1 year",): 3}
    assert at(people, "since_start", "first_event") == {("1 year", "Promoted"): 1, ("1 year", "Left"): 1}


def test_leaving_after_a_promotion_is_no_event() -> None:
    """What came first counts, once."""
    rows = joiner("2025-Q3", **{"2025_Q2": "Manager"})
    rows |= {"2025-Q4": left("2025-Q4") | {"start_date": JOINED, "grade": "Manager"}}

    assert at({"up": rows, "stays": joiner()}, "since_start", "first_event") == {("1 year", "Promoted"): 1}


def test_whoever_was_there_before_the_first_return_is_not_followed() -> None:
    """Nobody knows whether they had been promoted already."""
    people = {"before": always(start_date=date(2024, 6, 1)), "stays": joiner()}

    assert at(people, "since_start") == {("1 year",): 1}


def test_whoever_vanishes_is_in_no_year_that_was_not_seen_to_its_end() -> None:
    """Without a leaving date nobody knows what came first; and a lower grade is no promotion."""
    people = {"vanishes": joiner("2025-Q3"), "down": joiner(**{"2025_Q3": "Trainee"})}

    assert at(people, "since_start") == {("1 year",): 1}
    assert at(people, "since_start", "first_event") == {}
