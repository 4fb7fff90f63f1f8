"""Live comparisons of people on programmes, under the evaluators' policy."""

from dashboard.disclosure.cohorts.cohort import FILTERS, Cohort
from dashboard.disclosure.cohorts.compare import Workbench
from dashboard.disclosure.cohorts.desk import Desk
from dashboard.disclosure.cohorts.findings import Balance, Comparison, Curves, Flow, Moment, Outcome, Range, Side, Study
from dashboard.disclosure.cohorts.refusal import CohortRefusedError

__all__ = [
    "FILTERS",
    "Balance",
    "Cohort",
    "CohortRefusedError",
    "Comparison",
    "Curves",
    "Desk",
    "Flow",
    "Moment",
    "Outcome",
    "Range",
    "Side",
    "Study",
    "Workbench",
]
