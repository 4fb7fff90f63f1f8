"""A funder's own return on a page."""

from dashboard.components.board import reading
from tests.components.conftest import Run
from tests.preview.portfolios import FILE

SCRIPT = """
from unittest.mock import patch
from dashboard.components import funder_return as module
class Given:
    name = "grants.csv"
    def getvalue(self):
        return {data!r}
with patch.object(module.st, "file_uploader", lambda *_, **__: {given}):
    module.funder_return()
"""


def test_what_is_not_known_is_drawn_first(run: Run) -> None:
    """Before any figure of money, and every card has its figures."""
    shown = run(SCRIPT.format(data=FILE, given="Given()"))

    assert not shown.exception
    assert next(one.value for one in shown.subheader) == "What could not be known"
    cards = reading(shown)
    assert list(cards)[:2] == ["grants_left_out", "not_known_share"]
    assert cards["by_and_for_share"]["table"]["rows"]
    assert "Nothing of the file was stored" in shown.success[0].value


def test_what_could_not_be_read_is_said_before_any_figure(run: Run) -> None:
    """The row, why, and what it would come to; then the figures without it."""
    shown = run(SCRIPT.format(data=FILE.replace(b"2026-07-01", b"soon", 1), given="Given()"))

    assert "without 1 of 4 rows" in shown.warning[0].value
    assert shown.dataframe[0].value["Row"].to_list()[0] == 2
    assert "would come to £10,000" in shown.text[0].value
    assert reading(shown)["pounds_awarded"]


def test_a_file_whose_problems_are_of_the_whole_is_not_read(run: Run) -> None:
    """Each problem is named, and there is no figure."""
    shown = run(SCRIPT.format(data=FILE.replace(b"Currency", b"Money", 1), given="Given()"))

    assert reading(shown) == {}
    assert "Nothing was read" in shown.error[0].value


def test_without_a_file_there_is_nothing_but_the_way_to_give_one(run: Run) -> None:
    """No empty charts."""
    shown = run(SCRIPT.format(data=b"", given="None"))

    assert (reading(shown), list(shown.subheader)) == ({}, [])
