"""Rates between stages and their ratios, against figures that a council published and what was made of them."""

import pytest

from dashboard.indicators.stage_rates import needs, needs_by_grade, stage_rate, stage_ratio, stage_ratio_within_grades
from tests.indicators.funnel import TABLE, WEST_LANCASHIRE, staged
from tests.indicators.people import IdentityCounts, row


def test_rates_of_a_published_funnel() -> None:
    """42.28 % of 920 (39.13 to 45.50) and 23.26 % of 43 (13.15 to 37.74) were shortlisted."""
    figures = stage_rate("shortlisted", "applied")(staged(WEST_LANCASHIRE), TABLE)
    white, group = row(figures, racially_minoritised="no"), row(figures, racially_minoritised="yes")

    assert (white["value"], white["lower"], white["upper"]) == pytest.approx((42.28, 39.13, 45.50), abs=0.01)
    assert (group["value"], group["lower"], group["upper"]) == pytest.approx((23.26, 13.15, 37.74), abs=0.01)
    assert (group["numerator"], group["denominator"], group["base"]) == (10, 43, 43)


@pytest.mark.parametrize(
    ("stages", "expected", "words"),
    [
        (("shortlisted", "applied"), (1.818, 1.112, 3.230), "Disparity shown"),
        (("appointed", "shortlisted"), (1.504, 0.579, 5.351), "Cannot tell yet"),
        (("appointed", "applied"), (2.734, 0.813, 9.988), "Cannot tell yet"),
    ],
)
def test_ratios_of_a_published_funnel(
    stages: tuple[str, str], expected: tuple[float, float, float], words: str
) -> None:
    """The council saw no bias; shortlisting shows a disparity, and what follows cannot tell."""
    figures = stage_ratio(*stages)(staged(WEST_LANCASHIRE), TABLE)
    group = row(figures, racially_minoritised="yes")

    assert (group["value"], group["lower"], group["upper"]) == pytest.approx(expected, abs=1e-3)
    assert group["note"].startswith(words)


def test_the_standards_own_numbers_stand_where_they_are_theirs() -> None:
    """Shares of hires over the whole way, the four-fifths rule everywhere."""
    notes = {
        stages: row(stage_ratio(*stages)(staged(WEST_LANCASHIRE), TABLE), racially_minoritised="yes")["note"]
        for stages in (("shortlisted", "applied"), ("appointed", "shortlisted"), ("appointed", "applied"))
    }

    assert ["Share of appointments" in one for one in notes.values()] == [False, False, True]
    assert "Four-fifths rule: 0.55 of the highest rate, which is adverse impact." in notes["shortlisted", "applied"]
    assert all("Four-fifths" in one for one in notes.values())


@pytest.mark.parametrize("stages", [("shortlisted", "applied"), ("appointed", "shortlisted"), ("appointed", "applied")])
@pytest.mark.parametrize(
    ("people", "status"),
    [
        ({"no": (920, 389, 117), "yes": (0, 0, 0)}, "x"),
        ({"no": (0, 0, 0), "yes": (43, 10, 2)}, "x"),
        ({"no": (920, 389, 117)}, "c"),
        ({"yes": (43, 10, 2)}, "c"),
        ({"Unknown": (500, 200, 50)}, "c"),
        ({}, "c"),
    ],
    ids=["empty group", "empty reference", "one group", "only the group", "all unknown", "nobody"],
)
def test_bad_input_gives_words_and_no_number(
    stages: tuple[str, str], people: dict[str, tuple[int | None, int | None, int | None]], status: str
) -> None:
    """Never nought, infinity or NaN: a status, and a sentence unless it must look like any other hidden figure."""
    figure = row(stage_ratio(*stages)(staged(people), TABLE), racially_minoritised="yes")

    assert figure["status"] == status
    assert bool(figure["note"]) == (status == "x")
    assert {figure[name] for name in ("value", "lower", "upper", "numerator", "denominator", "base")} == {None}


def test_nobody_appointed_has_no_ratio() -> None:
    """Zero of the group appointed: a sentence, and no number."""
    figures = stage_ratio("appointed", "applied")(staged({"no": (900, 300, 90), "yes": (40, 10, 0)}), TABLE)

    assert row(figures, racially_minoritised="yes")["status"] == "x"
    assert row(figures, racially_minoritised="yes")["value"] is None


def test_a_rate_of_nobody_is_no_rate() -> None:
    """A denominator of nought has words of its own."""
    figures = stage_rate("appointed", "shortlisted")(staged({"no": (90, 30, 9), "yes": (12, 0, 0)}), TABLE)

    assert row(figures, racially_minoritised="yes")["status"] == "z"
    assert row(figures, racially_minoritised="yes")["note"].startswith("There is nobody")


def test_both_stages_are_read_for_the_group_and_for_everyone() -> None:
    """Two counted tables serve every rate and ratio."""
    assert [one.key for one in needs(TABLE)] == [
        "applications:recruitment_stage+racially_minoritised",
        "applications:recruitment_stage",
    ]


def test_within_grades_the_mix_of_grades_cannot_pose_as_a_disparity() -> None:
    """Equal rates in each grade, and a group that applies where few are appointed: 1.86 crude, 1.00 within grades."""
    split = TABLE.across("recruitment_stage")
    grades = {"Frontline": {"no": (200, 40), "yes": (800, 160)}, "Manager": {"no": (800, 480), "yes": (200, 120)}}
    by_grade = {
        (grade, stage, group): people[place]
        for grade, groups in grades.items()
        for group, people in groups.items()
        for place, stage in enumerate(("applied", "appointed"))
    }
    crude = {
        (stage, group): sum(by_grade[grade, stage, group] for grade in grades)
        for stage in ("applied", "appointed")
        for group in ("no", "yes")
    }
    counts = IdentityCounts({split: crude, split.across("grade"): by_grade})
    figure = row(stage_ratio_within_grades("appointed", "applied")(counts, TABLE), racially_minoritised="yes")

    assert figure["value"] == pytest.approx(1)
    assert figure["note"].startswith("Parity shown. Without regard to grade it is 1.86")
    assert "Grade changes the verdict" in figure["note"]
    assert set(needs_by_grade(TABLE)) >= {split, split.across("grade")}
