"""What is kept with a file is kept if and only if the file is."""

import pytest

from dashboard.records import Along, AlreadySubmitted, Explanation, Records, Remembered, Trip
from dashboard.records.burden_tables import by_organisation
from tests.records.people import HASH, workforce

ALONG = Along(
    (Explanation("salary_a_year", "Two posts.", ("abc",)),),
    Remembered({"Post": "grade"}),
    Trip("one", "tests", "browser", "committed", "workforce", "ORG-01", 3),
)


def submit(records: Records) -> None:
    """Submit the same people, with everything said about them."""
    records.submit("workforce", workforce(), by="tests", file_name="w.csv", file_hash=HASH, along=ALONG)


def test_everything_is_kept_with_the_file(records: Records) -> None:
    """Explanations, memory and the round trip."""
    submit(records)
    with records.cursor() as cursor:
        assert by_organisation(cursor)["round_trips"].to_list() == [1]
    assert records.explained("workforce", ["salary_a_year"])["words"].to_list() == ["Two posts."]
    assert records.remembered("workforce", ["ORG-01"]).columns == {"Post": "grade"}


def test_nothing_is_kept_when_the_file_is_refused(records: Records) -> None:
    """The second time, something current is in the way, and there is still one round trip."""
    submit(records)
    with pytest.raises(AlreadySubmitted):
        submit(records)
    with records.cursor() as cursor:
        assert by_organisation(cursor)["round_trips"].to_list() == [1]
