"""Every figure in one long table."""

from dashboard.charts.cohorts import tidy
from dashboard.charts.cohorts.tidy import COLUMNS, last, when_words
from tests.charts.cohorts.found import alone, beside


def test_every_figure_is_there_once_with_its_status() -> None:
    """A number, or c; never both and never neither."""
    frame = tidy(alone()[0])

    assert tuple(frame.columns) == COLUMNS
    assert not frame.duplicated(["measure", "side", "moment"]).any()
    assert ((frame["status"] == "c") == frame["value"].isna()).all()
    assert {"people", "promoted", "left", "balance", "above_front_line", "waiting left"} <= set(frame["measure"])


def test_no_count_is_finer_than_a_release_gives_it() -> None:
    """Numerators and denominators are multiples of five, or midpoints of six."""
    frame = tidy(beside()[1])
    counts = frame[~frame["measure"].str.startswith("waiting")][["numerator", "denominator"]].stack()
    at_risk = frame[frame["measure"].str.startswith("waiting")]["denominator"].dropna()

    assert (counts % 5 == 0).all()
    assert (at_risk % 3 == 0).all()
    assert counts.min() >= 10


def test_one_measure_alone() -> None:
    """Its rows, numbered from nought."""
    frame = tidy(alone()[0], "left")

    assert list(frame.index) == list(range(len(frame)))
    assert set(frame["side"]) >= {"cohort", "people alike", "difference", "ratio"}


def test_moments_in_words() -> None:
    """One quarter is not one quarters."""
    assert when_words(-1) == "1 quarter before entry"
    assert when_words(0) == "quarter of entry"
    assert when_words(3) == "3 quarters after the end"
    assert last(alone()[0].comparison.studies[0]).value is not None
