"""Groups of rows of two splits."""

from dashboard.charts.grouped import groups
from tests.charts.programmes import LEADERS, STAFF, question


def test_every_group_has_its_rows_in_the_order_asked_for() -> None:
    """Hidden ones among them, and told apart from those shown."""
    found = groups(
        question("course_places", {(STAFF, "applied"): 260, (LEADERS, "completed"): 65}), ("completed", "applied")
    )

    assert [one.code for one in found] == [STAFF, LEADERS]
    assert list(found[0].rows) == ["completed", "applied"]
    assert list(found[0].shown) == ["applied"]
    assert found[1].shown["completed"].value == 65


def test_without_a_choice_every_code_is_there() -> None:
    """As the classification has them."""
    assert len(groups(question("course_places", {}))[0].rows) == 6
