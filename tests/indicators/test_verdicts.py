"""Verdicts in words, beside the figures."""

import polars as pl

from dashboard.indicators.verdicts import PARITY, SHOWN, SMALL, UNSURE, VERDICTS, verdict_of, verdicts


def judged(*rows: tuple[float | None, float | None, float | None, float, float]) -> list[str | None]:
    """The sentences of ratios with their interval, events and people."""
    names = ["value", "lower", "upper", "events", "people"]
    frame = pl.DataFrame(list(rows), schema=dict.fromkeys(names, pl.Float64), orient="row")
    return verdicts(frame, "events", "people")["verdict"].to_list()


def test_each_verdict_says_who_is_worse_off_or_what_would_settle_it() -> None:
    """The four verdicts of DESIGN 4, and the number of people it would take, to two figures."""
    said = judged(
        (1.5, 1.2, 1.9, 90, 900),
        (0.6, 0.4, 0.9, 90, 900),
        (1.1, 1.05, 1.15, 9000, 90_000),
        (1.0, 0.9, 1.1, 900, 9000),
        (1.4, 0.9, 2.2, 90, 900),
    )

    assert said[0] == "Disparity shown: this group is worse off."
    assert said[1] == "Disparity shown: the group it is compared with is worse off."
    assert said[2] == "Small disparity: this group is worse off."
    assert said[3] == "Parity shown."
    assert said[4] == "Cannot tell yet: about 690 more people would settle it."


def test_a_hidden_figure_has_no_verdict() -> None:
    """Silence, and not parity."""
    assert judged((None, None, None, 90, 900)) == [None]


def test_an_open_end_leaves_it_undecided_or_one_sided() -> None:
    """No upper end is not an upper end of nought."""
    assert judged((2.0, 1.3, None, 90, 900))[0] == "Disparity shown: this group is worse off."
    assert str(judged((1.1, 0.7, None, 90, 900))[0]).startswith(UNSURE)


def test_a_verdict_is_found_again_at_the_head_of_a_note() -> None:
    """Whatever stands behind it; and nothing is found where there is none."""
    assert set(VERDICTS) == {SHOWN, SMALL, PARITY, UNSURE}
    assert [verdict_of(f"{one}: and so on. As at 2026-Q1.") for one in VERDICTS] == list(VERDICTS)
    assert verdict_of("As at 2026-Q1.") == ""


def test_several_groups_of_one_quarter_allow_for_each_other() -> None:
    """What one interval excludes by a hair is undecided among four; nothing is said of White or Unknown."""
    names = ["Asian", "Black", "Mixed", "Other", "White", "Unknown"]
    ratios = [1.5, 1.02, 0.98, 1.01, 1.0, 3.0]
    frame = pl.DataFrame(
        {
            "quarter": ["2026-Q1"] * 6,
            "ethnic_group": names,
            "value": ratios,
            "lower": [1.02, 0.6, 0.6, 0.6, 1.0, 2.0],
            "upper": [2.2, 1.7, 1.6, 1.7, 1.0, 4.0],
            "events": [90] * 6,
            "people": [900] * 6,
        }
    )
    said = verdicts(frame, "events", "people")["verdict"].to_list()
    alone = verdicts(frame.head(1), "events", "people")["verdict"].to_list()

    assert alone == ["Disparity shown: this group is worse off."]
    assert said[0].startswith("Cannot tell yet, allowing for 4 comparisons: about")
    assert verdict_of(said[0]) == UNSURE
    assert said[4:] == [None, None]
