"""Life tables of one year, from hand-made careers."""

from datetime import date

from tests.indicators.populations.returned import always, counted, left, returns

JOINED = date(2025, 1, 15)


def at(records_of: dict[str, object], population: str, quarter: str = "2025-Q4") -> dict[str, int]:
    """People by step in one quarter."""
    with returns(records_of) as records:  # type: ignore[arg-type]
        found = counted(records, population, "duration")
    return {step: people for (when, step), people in found.items() if when == quarter}


def test_a_joiner_is_at_risk_from_the_start_and_a_leaver_ends_the_step() -> None:
    """Of two who joined in January one left in May: both passed 90 days, and one passed nothing after."""
    goes = always("2025-Q1", "2025-Q1", start_date=JOINED) | {
        "2025-Q2": left("2025-Q2") | {"start_date": JOINED, "leaving_date": date(2025, 5, 20)}
    }
    people = {"stays": always(start_date=JOINED), "goes": goes}

    assert at(people, "reached_step") == {"90 days": 2}
    assert at(people, "passed_step") == {"90 days": 2}
    assert at(people, "reached_step", "2026-Q1") == {"1 year": 2, "90 days": 2}
    assert at(people, "passed_step", "2026-Q1") == {"1 year": 1, "90 days": 2}


def test_who_was_there_before_the_first_return_enters_at_the_next_step() -> None:
    """Somebody who started half a year before could not have been seen to leave at first: left truncation."""
    people = {"before": always(start_date=date(2024, 6, 1))}

    assert at(people, "reached_step") == {}
    assert at(people, "reached_step", "2026-Q2") == {"2 years": 1}


def test_who_vanishes_is_at_risk_in_no_step_that_was_not_seen_to_its_end() -> None:
    """Without a leaving date nobody knows whether they passed it."""
    people = {"vanishes": always("2025-Q1", "2025-Q2", start_date=JOINED), "stays": always(start_date=JOINED)}

    assert at(people, "reached_step", "2026-Q1") == {"1 year": 1, "90 days": 2}
