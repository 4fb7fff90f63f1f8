"""Filters and board in one fragment: cards for what is released, a sentence for what is not."""

from pathlib import Path

import pytest

from dashboard.components.board import reading
from tests.components.conftest import Run
from tests.components.steered import steer

SCRIPT = """
from dashboard.components.figures_board import figures_board
figures_board({"One": ("workforce_share", "headcount"), "Two": ("senior_gap",)})
"""


def test_the_first_section_is_shown_first(run: Run) -> None:
    """One board, its cards in the order of the page."""
    assert list(reading(run(SCRIPT))) == ["workforce_share", "headcount"]


def test_another_section_is_one_click_away(run: Run) -> None:
    """And it is in the address."""
    shown = run(SCRIPT)
    shown.segmented_control(key="section").set_value("Two").run()

    assert list(reading(shown)) == ["senior_gap"]


def test_the_cards_hold_released_figures(run: Run) -> None:
    """The very rows of the release, hidden ones included."""
    table = reading(run(SCRIPT))["headcount"]["table"]
    people = {row[0]: row[1] for row in table["rows"]}

    assert table["constants"]["quarter"] == "2026-Q3"
    assert set(people) == {"Asian", "Black", "Mixed", "White", "Other", "Unknown"}
    assert all(number is None or number % 5 == 0 for number in people.values())


def test_what_is_not_released_is_named(run: Run) -> None:
    """A missing card is explained."""
    shown = run(
        SCRIPT.replace('"Two": ("senior_gap",)', '"Two": ("grade_gap",)'), section="Two", breakdown="contract_type"
    )

    assert reading(shown) == {}
    assert shown.caption[-1].value.startswith("Not released with these choices: Grade gap.")


def test_a_card_shows_the_target_of_its_figure(run: Run, world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a chip, in words, as a line, and in the table; split otherwise, in words alone."""
    steer(world, monkeypatch)
    aimed, split = (
        reading(run(SCRIPT, characteristic=one))["headcount"] for one in ("racially_minoritised", "ethnic_group")
    )

    assert ["unsure", "Target for racially minoritised people: cannot tell yet"] in aimed["chips"]
    assert "the target of at least 10 due 2030" in aimed["target"]
    assert aimed["panels"][0]["figure"]["layout"]["shapes"]
    assert "target" in aimed["table"]["columns"]
    assert split["target"].startswith("Target for racially minoritised people: at least 10 by 2030")
    assert "target" not in split["table"]["columns"]
