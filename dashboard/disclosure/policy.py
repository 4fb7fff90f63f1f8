"""What one role may see and how it is protected: every number of disclosure control, in one frozen object."""

from dataclasses import asdict, dataclass
from functools import cached_property

from dashboard.indicators.declared_table import COUNTED, DeclaredTable


@dataclass(frozen=True)
class Policy:
    """The rules for one role, printed with every figure that passes them.

    The numbers follow practice in the UK: threshold and p % as in SACRO and the SDC Handbook, percentages on 25 or more
    after HESA's 22.5, midpoint 6 after OpenSAFELY; noise and the list of tables are what our own attacks let through.

    Parameters
    ----------
    name, version
        Which policy, and which edition of it; any change of a number is a new version.
    tables
        Every table that may be asked for.
    threshold
        Smallest figure shown, in people; zero is hidden too.
    floor
        Smallest true count behind a shown figure.
    base
        Figures are multiples of this.
    noise_max, noise_variance
        Bound (people) and variance of the noise keyed by who is in a cell.
    sticky_max, sticky_variance
        The same for the offset keyed by what the cell is called.
    renewal_people
        Groups of as many people or more get new figures of what is secret every quarter, groups of half as many every
        half year, others every year.
    min_organisations, max_organisation_share
        Fewest organisations behind a figure, and the largest share of one of them.
    rate_base
        Smallest released denominator of a rate.
    rate_caps, caps_below
        Rates outside these bounds (per cent) are shown only as outside, for denominators under `caps_below`.
    pay_minimum, pay_round
        Fewest people behind a median, and what it is rounded to (GBP).
    p_percent, min_contributors, money_round
        The p % rule for sums of money, fewest contributors, and rounding (GBP).
    survival_start, survival_stop, survival_base
        Fewest people at a curve's start, where it is cut, and the width of its rounding bands.
    hours_round, months_round, answers_round
        The same for sums of hours and of months, and for counts of organisations' answers and applications.
    supported_round
        The same for numbers of people whom organisations support.
    organisations_round
        What counts of organisations that differ in something of their own are rounded to.
    cohort_filters
        How many filters besides the programme an evaluator's cohort may set.
    cohort_difference
        Fewest people by which two cohorts that are answered differ, unless they are the same people.
    public
        Populations whose rows are published by others already: they are passed on as they are.
    own_rows_exact
        Whether an organisation's own rows are shown exactly to those who supplied them.
    """

    name: str
    version: str
    tables: tuple[DeclaredTable, ...]
    threshold: int = 10
    floor: int = 5
    base: int = 5
    noise_max: int = 4
    noise_variance: float = 3.0
    sticky_max: int = 5
    sticky_variance: float = 3.0
    renewal_people: int = 800
    min_organisations: int = 3
    max_organisation_share: float = 0.8
    rate_base: int = 25
    rate_caps: tuple[int, int] = (10, 90)
    caps_below: int = 100
    pay_minimum: int = 20
    pay_round: int = 500
    p_percent: float = 10.0
    min_contributors: int = 3
    money_round: int = 1000
    hours_round: int = 10
    months_round: int = 10
    answers_round: int = 1
    supported_round: int = 10
    organisations_round: int = 3
    cohort_filters: int = 2
    cohort_difference: int = 5
    public: tuple[str, ...] = ()
    survival_start: int = 25
    survival_stop: int = 10
    survival_base: int = 6
    own_rows_exact: bool = False

    @cached_property
    def asked(self) -> tuple[DeclaredTable, ...]:
        """Every table that a figure may be of: those counted, and those that are left once it is said what is counted."""
        return tuple(dict.fromkeys((*self.tables, *(table.without(*COUNTED) for table in self.tables))))

    @cached_property
    def listed(self) -> frozenset[DeclaredTable]:
        """The tables without their order, for whoever looks one up."""
        return frozenset(self.tables)

    @property
    def label(self) -> str:
        """Name and version together, as exports print them."""
        return f"{self.name} {self.version}"

    def as_dict(self) -> dict[str, object]:
        """Every rule in terms that JSON can hold; tables by their keys."""
        return {
            **asdict(self),
            "tables": [table.key for table in self.tables],
            "rate_caps": list(self.rate_caps),
            "public": list(self.public),
        }
