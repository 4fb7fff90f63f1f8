"""Moves in words."""

from dashboard.preview.move import Move
from dashboard.preview.wording import line, people_of


def test_a_move_reads_as_people_say_it() -> None:
    """Whole numbers, the unit once, the reason after a comma."""
    move = Move("workforce_share", "Share", "per cent", ("Manager", "yes"), "2026-Q2", 18.2, 14.9)

    assert line(move, "because 12 rows lost their ethnicity") == (
        "Racially minoritised managers: 18 → 15 per cent, because 12 rows lost their ethnicity."
    )


def test_people_have_no_unit_and_what_was_hidden_is_said() -> None:
    """An unknown indicator is called by its title."""
    assert line(Move("headcount", "Headcount", "people", (), None, None, 1240)) == (
        "People in post, all staff: not shown → 1,240."
    )
    assert line(Move("x", "Ratio", "ratio", (), "2026-Q2", 1, 2)) == "Ratio of all staff: 1 → 2 ratio."


def test_people_are_called_what_a_colleague_would_call_them() -> None:
    """Frontline is no noun, and everyone together is staff."""
    everyone = Move("workforce_share", "Share", "per cent", ("yes",), "2026-Q2", 18.2, 14.9)

    assert [people_of(grade) for grade in ("Team leader", "Frontline")] == ["team leaders", "frontline staff"]
    assert line(everyone) == "Racially minoritised staff: 18 \N{RIGHTWARDS ARROW} 15 per cent."
