"""Regions as tiles."""

from dashboard.charts.row import Row
from dashboard.charts.tiles import PLACES, tiles, told
from data_models import CLASSIFICATIONS

ROWS = [Row(name, float(at % 3), None, None) for at, name in enumerate(CLASSIFICATIONS["region"].codes)]


def test_every_region_has_a_tile_of_its_own() -> None:
    """All twelve, no two in one place."""
    assert set(PLACES) == set(CLASSIFICATIONS["region"].codes)
    assert len(set(PLACES.values())) == 12


def test_a_tile_can_be_read_without_its_colour() -> None:
    """The name and the number stand in it; none is a word, and hatched."""
    figure = tiles(ROWS)
    texts = [one["text"].replace("<br>", " ") for one in figure["layout"]["annotations"]]
    hatched = [one["text"] for one in figure["data"] if one["fillpattern"]["shape"] == "/"]

    assert "North West <b>1</b>" in texts
    assert "Yorkshire and The Humber <b>2</b>" in texts
    assert hatched == [
        f"{row.label}: none" for row in sorted(ROWS, key=lambda one: list(PLACES).index(one.label)) if not row.value
    ]


def test_the_sentence_names_who_has_none() -> None:
    """And where most are."""
    said = told(ROWS, "2026-Q3")

    assert said.startswith(
        "No by-and-for organisation in North East, East Midlands, London and Wales; most, 2, are in "
    )
    assert "Every region has" in told([Row("Wales", 1.0, 1.0, 1.0)], "2026-Q3")
    assert "any region" in told([Row("Wales", 0.0, 0.0, 0.0)], "2026-Q3")


def test_a_label_over_two_lines_is_still_its_region() -> None:
    """Long names are folded for bars."""
    assert len(tiles([Row("Yorkshire and<br>The Humber", 1.0, None, None)])["data"]) == 1
