"""A policy is one frozen, printable object."""

import dataclasses
import json

import pytest

from dashboard.disclosure.policy import Policy
from dashboard.indicators.declared_table import DeclaredTable


def test_it_cannot_be_changed(viewer: Policy) -> None:
    """Nobody loosens a rule at run time."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        viewer.threshold = 1  # type: ignore[misc]


def test_it_prints_as_json_with_every_rule(viewer: Policy) -> None:
    """Every field, tables by their keys, survives a trip through JSON."""
    printed = json.loads(json.dumps(viewer.as_dict()))

    assert set(printed) == {field.name for field in dataclasses.fields(Policy)}
    assert printed["tables"][0] == "all"
    assert printed == viewer.as_dict()


def test_a_figure_may_be_of_a_table_that_is_not_counted(viewer: Policy) -> None:
    """A rate divides one stage by another, and is itself split by no stage; nothing else is left out of a table."""
    stages = DeclaredTable(("grade", "recruitment_stage"), "racially_minoritised", "applications")
    policy = dataclasses.replace(viewer, tables=(DeclaredTable(("grade",)), stages))

    assert policy.asked == (DeclaredTable(("grade",)), stages, stages.without("recruitment_stage"))


def test_its_label_names_role_and_edition(viewer: Policy) -> None:
    """Exports print which rules were applied."""
    assert viewer.label == f"viewer {viewer.version}"
