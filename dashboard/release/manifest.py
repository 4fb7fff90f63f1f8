"""What a release says about itself: enough to make it again, and to tell whether it is whole."""

import hashlib
import json
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from typing import Any

from dashboard.release.milestones import Milestones

UNTESTED = "not attacked"
"""What stands in place of a verdict where no attack was run."""


@dataclass(frozen=True)
class Manifest:
    """The facts about one release; nothing in it depends on when or where it was made.

    Parameters
    ----------
    number
        Its number in the history it belongs to, from 1.
    policy, rules
        Name and version of the policy, and every rule of it.
    records
        SHA-256 of the submissions it was counted from.
    quarters
        Quarters covered, oldest first.
    indicators, tables
        Keys of what it holds.
    shown, hidden
        Figures with a value, and figures without.
    verdict
        What the disclosure gate said of it.
    attack
        The gate's figures, its suite's edition and its sentences for readers; empty where no attack was run.
    coverage
        How many organisations had sent what they owed for the last quarter, as `dashboard.records.coverage` counts them.
    milestones
        Milestones of programmes, which are public, as `dashboard.release.milestones` gives them.
    content
        SHA-256 of every figure in it.
    targets, actions
        What was to be reached, and what was done about it, when it was published, as `data_models.target` writes them.
    unchanged
        True where publishing found this release there already; not kept in the file.
    """

    number: int
    policy: str
    rules: dict[str, Any]
    records: str
    quarters: tuple[str, ...]
    indicators: tuple[str, ...]
    tables: tuple[str, ...]
    shown: int
    hidden: int
    verdict: str
    content: str
    unchanged: bool = False
    attack: dict[str, Any] = field(default_factory=dict)
    coverage: dict[str, Any] = field(default_factory=dict)
    targets: list[dict[str, Any]] = field(default_factory=list)
    actions: list[dict[str, Any]] = field(default_factory=list)
    milestones: Milestones = ()

    @cached_property
    def identity(self) -> str:
        """SHA-256 of everything but the number: two releases of one identity are the same release."""
        return hashlib.sha256(replace(self, number=0, unchanged=False).as_json().encode()).hexdigest()

    def as_json(self) -> str:
        """Write it in the one way in which a release file keeps it."""
        facts = asdict(self)
        del facts["unchanged"]
        return json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Manifest":
        """Read it back.

        Raises
        ------
        ValueError, TypeError, KeyError
            If the text is not a manifest.
        """
        facts: dict[str, Any] = json.loads(text)
        for name in ("quarters", "indicators", "tables", "milestones"):
            facts[name] = tuple(facts.get(name, ()))
        return cls(**facts)

    def summary(self) -> str:
        """Tell a person, in a few lines, what was released."""
        state = "has not changed and stays current" if self.unchanged else "is the current one"
        return "\n".join(
            (
                f"Release {self.number} {state}.",
                f"Policy: {self.policy}. Disclosure gate: {self.verdict}.",
                f"Quarters: {self.quarters[0]} to {self.quarters[-1]} ({len(self.quarters)}).",
                f"Tables: {len(self.tables)}, for {len(self.indicators)} indicators.",
                f"Figures: {self.shown:,} shown, {self.hidden:,} hidden or not available.",
            )
        )
