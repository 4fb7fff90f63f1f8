"""What organisations said of their headers and spellings."""

from datetime import datetime, timedelta

from dashboard.records import Records, Remembered, audit
from dashboard.records.memory import LONGEST, remember


def said(records: Records, owner: str, words: Remembered, at: datetime | None = None) -> None:
    """Keep what an organisation says of its workforce files."""
    with records.writing() as cursor:
        remember(cursor, "workforce", [owner], words, by="tests", at=at or audit.now())


def test_headers_and_spellings_are_given_back(records: Records) -> None:
    """For the table and the organisation they were said of, and no other."""
    words = Remembered({"Post": "grade", "Notes": ""}, {"ethnic_group": {"desi": "Indian"}})
    said(records, "ORG-01", words)

    assert records.remembered("workforce", ["ORG-01"]) == words
    assert records.remembered("workforce", ["ORG-02"]) == records.remembered("seats", ["ORG-01"]) == Remembered()


def test_the_latest_word_counts(records: Records) -> None:
    """A mistake is mended by saying it again."""
    said(records, "ORG-01", Remembered({"Post": "job_family"}), audit.now() - timedelta(days=90))
    said(records, "ORG-01", Remembered({"Post": "grade"}))

    assert records.remembered("workforce", ["ORG-01"]).columns == {"Post": "grade"}


def test_a_file_of_several_is_read_only_by_what_they_agree_on(records: Records) -> None:
    """One organisation's word does not decide for another."""
    said(records, "ORG-01", Remembered({"Post": "grade", "Pay": "salary"}))
    said(records, "ORG-02", Remembered({"Post": "job_family", "Pay": "salary"}))

    assert records.remembered("workforce", ["ORG-01", "ORG-02"]).columns == {"Pay": "salary"}


def test_sentences_are_not_kept(records: Records) -> None:
    """A cell that long is somebody's story and no spelling."""
    said(records, "ORG-01", Remembered({}, {"ethnic_group": {"x" * (LONGEST + 1): "Indian"}}))

    assert records.remembered("workforce", ["ORG-01"]) == Remembered()


def test_the_order_of_dates_is_given_back(records: Records) -> None:
    """It is neither a header nor a spelling; the latest word counts, and none where two organisations differ."""
    said(records, "ORG-01", Remembered(day_first=True), audit.now() - timedelta(days=90))
    said(records, "ORG-01", Remembered({"Post": "grade"}, day_first=False))
    said(records, "ORG-02", Remembered(day_first=True))

    assert records.remembered("workforce", ["ORG-01"]) == Remembered({"Post": "grade"}, day_first=False)
    assert records.remembered("workforce", ["ORG-01", "ORG-02"]).day_first is None
