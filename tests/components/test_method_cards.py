"""Every indicator has its card on the Methods page, made from the registry."""

from dashboard.indicators import discover
from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.method_cards import method_cards
method_cards()
"""


def test_every_indicator_has_a_card_with_its_definition(run: Run) -> None:
    """A new indicator appears without touching the page."""
    shown = run(SCRIPT)

    assert [one.label for one in shown.expander] == [one.title for one in discover().values()]
    assert [one.value for one in shown.subheader][:2] == ["Co-design", "Coverage"]
    for table, indicator in zip(shown.table, discover().values(), strict=True):
        words = " ".join(map(str, table.value.to_numpy().flat))
        assert indicator.definition in words
        assert indicator.standard in words
