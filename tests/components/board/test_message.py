"""The message to the board is compact, complete, and the same for the same figures."""

import json

import pytest

from dashboard.charts.build import build
from dashboard.charts.question import Question
from dashboard.components.board.message import definition, definitions, message, table
from dashboard.indicators import discover
from tests.charts.conftest import QUARTERS, released

NOTICE = ["Equity Monitor, release 7."]


def chart(key: str = "workforce_share", hidden: tuple[str, ...] = ("Mixed",)) -> object:
    """A chart of made-up released figures."""
    return build(Question(discover()[key], released(key, ("ethnic_group",), frozenset(hidden)), QUARTERS[-1]))


def test_a_card_has_all_that_a_reader_needs() -> None:
    """Sentence, certainty, picture, words for listeners, table, caption."""
    (card,) = message([chart()], NOTICE)["cards"]

    assert {"key", "label", "title", "sure", "alt", "panels", "marks", "table", "caption", "file"} <= set(card)


def test_the_stamp_changes_with_the_figures_and_only_with_them() -> None:
    """A test in a browser can wait for it."""
    first, again, other = (message([chart(hidden=hidden)], NOTICE)["stamp"] for hidden in ((), (), ("Mixed",)))

    assert first == again != other


def test_a_hidden_number_is_null_and_never_nought() -> None:
    """The status says why."""
    rows = table(chart().table)["rows"]
    columns = [name for name in table(chart().table)["columns"] if name not in table(chart().table)["constants"]]
    mixed = dict(zip(columns, rows[2], strict=True))

    assert mixed["ethnic_group"] == "Mixed"
    assert mixed["value"] is None
    assert mixed["status"] == "c"


def test_columns_keep_the_order_of_every_export() -> None:
    """A download has the tidy columns, whatever is the same in every row."""
    assert table(chart().table)["columns"] == [
        "indicator", "quarter", "ethnic_group", "value", "lower", "upper", "numerator", "denominator", "unit", "status",
        "note",
    ]  # fmt: skip


@pytest.mark.parametrize("key", discover())
def test_a_definition_says_what_is_counted_out_of_what(key: str) -> None:
    """From the registry, in full."""
    terms = dict(definition(discover()[key]))

    assert {"Definition", "Numerator", "Denominator", "Standard", "Source"} <= set(terms)
    assert terms["Numerator"] == discover()[key].numerator


def test_definitions_are_sent_apart_because_filters_do_not_change_them() -> None:
    """Once a page."""
    assert set(definitions(discover().values())["definitions"]) == set(discover())
    assert "definition" not in message([chart()], NOTICE)["cards"][0]


def test_a_click_costs_few_bytes() -> None:
    """The bar for one filter change of a section of two cards is 10 kB."""
    sent = json.dumps(message([chart(), chart("representation_ratio")], NOTICE))

    assert len(sent) < 10_000
