"""A template is a file that can be filled in and sent."""

import pytest

from dashboard.cli.application import run
from dashboard.cli.template import known_table
from dashboard.errors import UserError
from data_models import TABLES


@pytest.mark.parametrize("table", TABLES)
def test_every_table_has_a_template(table: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The header holds every column that has to be there, and two rows follow."""
    assert run(["template", table]) == 0

    header, *rows = capsys.readouterr().out.splitlines()
    assert {column.name for column in TABLES[table].columns() if column.required} <= set(header.split(","))
    assert len(rows) == 2


def test_a_near_miss_is_answered_with_the_right_name() -> None:
    """Spelling is mended by the message."""
    with pytest.raises(UserError, match="Did you mean workforce"):
        known_table("Work force")


def test_a_wild_guess_is_answered_with_the_list() -> None:
    """Who does not know the names is told them."""
    with pytest.raises(UserError, match=r"The tables are: .*grants"):
        known_table("zzzz")
