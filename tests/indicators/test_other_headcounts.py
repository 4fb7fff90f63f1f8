"""Indicators under another definition of who counts."""

from dashboard.indicators.other_headcounts import headcount, share


def test_whom_they_leave_out_stands_in_every_sentence() -> None:
    """A figure under another definition must not pass for the usual one."""
    for one in (headcount("home_in_post", "visitors"), share("home_in_post", "visitors")):
        assert all("without visitors" in words for words in (one.title, one.definition, one.numerator, one.sentence))
