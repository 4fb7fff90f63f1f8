"""The tables that may be asked for: a short, finite list, because each one costs privacy."""

from dataclasses import dataclass, replace

WORKFORCE_BREAKDOWNS = ("organisation_type", "region", "grade", "contract_type", "job_family")
"""Columns of the staff list that split a table and are no secret to a colleague, in the order in which tables print them."""

BREAKDOWNS = (
    *WORKFORCE_BREAKDOWNS,
    "leaving_reason",
    "recruitment_stage",
    "targeted",
    "event_type",
    "source",
    "outcome",
    "instrument",
    "answer",
    "respondent_role",
    "pay_quarter",
    "team_isolation",
    "duration",
    "since_start",
    "first_event",
    "loneliness_score",
    "fte_band",
    "days_to_resolve",
    "next_grade",
    "by_and_for",
    "rule_outcome",
    "parity_base",
    "unknown_about",
    "left_out",
    "restriction",
    "holder_share",
    "domain",
    "element",
    "evidence",
    "level_reached",
    "material_type",
    "version_age",
    "toolkit_stage",
    "amount_of",
    "power",
    "body_level",
    "member_type",
    "decision_outcome",
    "finding",
    "action_age",
    "design_group",
    "member_role",
    "interest_stage",
    "member_terms",
    "programme_type",
    "milestone_status",
    "milestone_state",
    "community",
    "course",
    "support",
    "programme_stage",
    "withdrawn_for",
    "session_number",
    "outcome_measure",
    "change_band",
    "score_set",
    "score_band",
    "completer_result",
    "wave",
    "ties_named",
    "connection",
)
"""Every column that splits a table of some population, in the order in which tables print them."""

COUNTED = (
    "amount_of",
    "recruitment_stage",
    "interest_stage",
    "member_terms",
    "instrument",
    "answer",
    "respondent_role",
    "team_isolation",
    "duration",
    "loneliness_score",
    "fte_band",
    "rule_outcome",
    "programme_stage",
    "outcome_measure",
    "change_band",
    "score_set",
    "score_band",
    "completer_result",
    "ties_named",
    "connection",
)
"""Columns that say which of a population's rows a figure is made of: a rate divides one of their codes by another, and is
itself a figure without them."""

PEOPLE_IN_POST = "people_in_post"
"""The population that a table is of unless it says otherwise."""

CHARACTERISTICS = ("racially_minoritised", "ethnic_group", "ethnic_group_detailed")
"""The protected characteristic, at three levels of detail; a table holds at most one."""


@dataclass(frozen=True, order=True)
class DeclaredTable:
    """One table of a release: quarter by `breakdowns` by one protected characteristic (or none), of one population.

    Parameters
    ----------
    breakdowns
        Names from `BREAKDOWNS`, each once, in that order.
    characteristic
        A name from `CHARACTERISTICS`, or None for everyone together.
    population
        Key of the population counted.

    Raises
    ------
    ValueError
        If a name is unknown, repeated or out of order.
    """

    breakdowns: tuple[str, ...] = ()
    characteristic: str | None = None
    population: str = PEOPLE_IN_POST

    def __post_init__(self) -> None:
        known = tuple(name for name in BREAKDOWNS if name in self.breakdowns)
        if known != self.breakdowns or self.characteristic not in (None, *CHARACTERISTICS):
            raise ValueError(f"not a table of known columns in their order: {self}")

    @property
    def dimensions(self) -> tuple[str, ...]:
        """Every column that identifies a cell, besides the quarter."""
        return self.breakdowns + ((self.characteristic,) if self.characteristic else ())

    @property
    def key(self) -> str:
        """The table's name in a release, for example `region+grade+ethnic_group` or `leavers:grade`.

        `all` stands for nothing that splits it; people in post, whom most tables count, need no naming.
        """
        split = "+".join(self.dimensions) or "all"
        return split if self.population == PEOPLE_IN_POST else f"{self.population}:{split}"

    @classmethod
    def read(cls, key: str) -> "DeclaredTable":
        """Read a table's key back.

        Raises
        ------
        ValueError
            If it names a column that there is not.
        """
        population, _, split = key.rpartition(":")
        names = [] if split == "all" else split.split("+")
        characteristic = next((name for name in names if name in CHARACTERISTICS), None)
        breakdowns = tuple(name for name in names if name != characteristic)
        return cls(breakdowns, characteristic, population or PEOPLE_IN_POST)

    @property
    def everyone(self) -> "DeclaredTable":
        """The same table with the protected characteristic left out: the denominators."""
        return replace(self, characteristic=None)

    def by(self, characteristic: str | None) -> "DeclaredTable":
        """The same breakdowns, split by another protected characteristic."""
        return replace(self, characteristic=characteristic)

    def of(self, population: str) -> "DeclaredTable":
        """The same split of another population."""
        return replace(self, population=population)

    def across(self, *names: str) -> "DeclaredTable":
        """The same table, split by these columns as well."""
        return replace(self, breakdowns=tuple(one for one in BREAKDOWNS if one in (*self.breakdowns, *names)))

    def without(self, *names: str) -> "DeclaredTable":
        """The same table, not split by these columns."""
        return replace(self, breakdowns=tuple(one for one in self.breakdowns if one not in names))
