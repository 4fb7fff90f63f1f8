"""Where each £100 of partnerships goes."""

from dashboard.charts.money_flow import LEADS, OTHER, OWN, money_flow, shares, told
from dashboard.charts.row import Row


def row(value: float | None) -> Row:
    """One released share."""
    return Row("", value, None, None)


def test_the_rest_stays_with_leads() -> None:
    """Ribbons are as broad as the pounds, and the sentence says all three."""
    rows = (row(20), row(10), row(None))

    assert shares(rows) == {OWN: 20, OTHER: 10, LEADS: 70}
    assert "by-and-for partners got £20, other partners £10, and £70 stayed" in told(rows, "2026-Q3")
    widths = [max(one["y"]) - min(one["y"]) for one in money_flow(rows)["data"] if one["mode"] == "lines"]
    assert widths[0] == 100
    assert len(widths) == 4


def test_what_is_hidden_is_not_what_is_left_over() -> None:
    """With one share hidden there is no rest, and no picture."""
    assert shares((row(20), row(None))) == {}
    assert money_flow((row(20), row(None)))["data"] == []
    assert "Too few organisations" in told((row(20), row(None)), "2026-Q3")
