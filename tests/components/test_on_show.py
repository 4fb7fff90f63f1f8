"""The tools of a page know what it shows."""

from tests.components.conftest import Run

SCRIPT = """
from dashboard.components.figures_board import figures_board
from dashboard.components.on_show import on_show, turn_to
turn_to(st.session_state.get("page", "one"))
before = [one.indicator.key for one in on_show()]
if st.session_state.get("page", "one") == "one":
    figures_board({"One": ("headcount", "workforce_share")})
st.session_state.seen = (before, [one.indicator.key for one in on_show()])
"""


def test_what_a_page_shows_is_known_until_another_is_opened(run: Run) -> None:
    """A page without figures shows none."""
    app = run(SCRIPT)

    assert app.session_state.seen == ([], ["headcount", "workforce_share"])
    app.session_state["page"] = "two"
    assert app.run().session_state.seen == ([], [])
