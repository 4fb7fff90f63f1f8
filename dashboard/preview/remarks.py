"""What a colleague would say who looked over your shoulder, in sentences."""

from collections.abc import Iterator

from dashboard.preview.people import CHANGED_ETHNICITY, CHANGED_START, LOST_ETHNICITY, UNTRACED, People
from dashboard.preview.totals import Totals


def remarks(totals: Totals, earlier: People | None, replaced: People | None) -> tuple[str, ...]:
    """Give the sentences, what is most easily a mistake first."""
    return tuple(dict.fromkeys([*_of_people(earlier), *_of_people(replaced), *_of_rows(totals, replaced)]))


def _of_people(people: People | None) -> Iterator[str]:
    if people is None:
        return
    if lost := people.count(UNTRACED):
        who, are = _people(lost)
        yield f"{who} left no trace since {people.against}: not in this file, not marked as {are}."
    if lost := people.count(LOST_ETHNICITY):
        yield f"{_people(lost)[0]} had a known ethnicity in {people.against} and {'has' if lost == 1 else 'have'} none here."
    if moved := people.count(CHANGED_ETHNICITY):
        yield f"{_people(moved)[0]} changed ethnic group since {people.against}."
    if moved := people.count(CHANGED_START):
        yield f"{_people(moved)[0]} {'has' if moved == 1 else 'have'} another start date than in {people.against}."


def _of_rows(totals: Totals, replaced: People | None) -> Iterator[str]:
    if totals.gone and replaced is None:
        yield f"{totals.gone:,} of the {totals.before:,} rows that this replaces {'is' if totals.gone == 1 else 'are'} not in it."


def _people(number: int) -> tuple[str, str]:
    return (f"{number:,} person", "a leaver") if number == 1 else (f"{number:,} people", "leavers")
