"""Which people on programmes are meant: one value or All of each declared filter."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Self

from dashboard.disclosure.cohorts.refusal import CohortRefusedError
from dashboard.disclosure.grid import codes
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.question import ALL

FILTERS = ("programme", "cohort", "organisation_type", "region", "grade", "ethnic_group", "completed")
"""What a cohort may be restricted by, in the order in which it is read aloud."""

ANSWERS = ("yes", "no")
"""Codes of `completed`."""

APART = frozenset({"region", "ethnic_group"})
"""Never together: few organisations are in a region, so that it nearly names them."""


@dataclass(frozen=True)
class Cohort:
    """A cohort.

    Parameters
    ----------
    where
        Filters that are set, each with its one code, in the order of `FILTERS`.
    """

    where: tuple[tuple[str, str], ...] = ()

    @classmethod
    def read(cls, asked: Mapping[str, object]) -> Self:
        """Read a cohort by its shape alone, before anybody is looked at.

        Raises
        ------
        CohortRefusedError
            For a name that is no filter, or anything but one text.
        """
        if not set(asked) <= set(FILTERS) or not all(isinstance(one, str) for one in asked.values()):
            raise CohortRefusedError
        return cls(tuple((name, str(asked[name])) for name in FILTERS if asked.get(name, ALL) != ALL))

    @property
    def key(self) -> str:
        """The cohort on one line, as the command line and the audit trail write it: `programme=PRG-01,completed=yes`."""
        return ",".join(f"{name}={code}" for name, code in self.where) or "all"

    @property
    def breadth(self) -> int:
        """How many filters other than the programme are set."""
        return sum(name != "programme" for name, _ in self.where)

    def value(self, name: str) -> str:
        """The code of one filter, or All."""
        return dict(self.where).get(name, ALL)

    def may_be_asked(self, policy: Policy) -> bool:
        """Whether so many filters, and these together, are on the list."""
        return self.breadth <= policy.cohort_filters and not dict(self.where).keys() >= APART

    def without(self, name: str) -> "Cohort":
        """The same cohort with one filter not set."""
        return Cohort(tuple(part for part in self.where if part[0] != name))

    def wider(self) -> Iterator["Cohort"]:
        """Give every wider cohort, those first that leave out one filter, and the last of the filters first."""
        for kept in range(len(self.where) - 1, -1, -1):
            for where in combinations(self.where, kept):
                yield Cohort(where)


def declared(programmes: Sequence[str], names: Sequence[str], policy: Policy) -> tuple[Cohort, ...]:
    """List every cohort that may be asked for, the widest first: one finite list for all evaluators.

    Parameters
    ----------
    programmes, names
        Programmes and the names of their cohorts, as those who run them publish them.
    policy
        How many filters may be set.
    """
    known = {
        "cohort": tuple(names),
        **{name: codes(name) for name in FILTERS if name not in {"programme", "cohort", "completed"}},
        "completed": ANSWERS,
    }
    found = []
    for set_ in range(policy.cohort_filters + 1):
        for filters in combinations(known, set_):
            for chosen in product(*(known[name] for name in filters)):
                where = dict(zip(filters, chosen, strict=True))
                found += [Cohort.read({"programme": programme, **where}) for programme in (ALL, *programmes)]
    return tuple(one for one in found if one.may_be_asked(policy))
