"""Every page reads the current release, and says so calmly when there is none."""

from pathlib import Path

import pytest

from dashboard.components.current_release import NO_RELEASE, answered, indicators, notice, offer, released
from dashboard.errors import UserError
from dashboard.indicators.declared_table import DeclaredTable


def test_the_release_is_read_once(world: Path) -> None:
    """Pages share it."""
    assert released() is released()
    assert released().manifest.number == 1


def test_without_a_release_nobody_learns_where_files_are(world: Path) -> None:
    """A viewer can do nothing with a path; the log has it."""
    (world / "release.duckdb").unlink()

    with pytest.raises(UserError) as fault:
        released()

    assert fault.value.message == NO_RELEASE
    assert str(world) not in fault.value.message


def test_only_released_tables_are_offered(world: Path) -> None:
    """Three breakdowns at once are on nobody's list."""
    (one, held), *others = offer(["headcount", "never_heard_of"]).tables

    assert one.key == "headcount"
    assert DeclaredTable(("contract_type",), "ethnic_group") in held
    assert others == []
    assert answered("headcount", DeclaredTable(("contract_type",), "ethnic_group"))
    assert not answered("headcount", DeclaredTable(("region",), "ethnic_group"))
    assert not answered("headcount", DeclaredTable(("region", "grade", "contract_type"), "ethnic_group"))
    assert set(indicators()) == set(released().indicators())


def test_downloads_carry_release_policy_and_rules(world: Path) -> None:
    """A file on its own says what it is and how far it can be trusted."""
    text = "\n".join(notice())

    assert "release 1" in text
    assert "viewer" in text
    assert "from 10, in steps of 5" in text
    assert "may not add up" in text
