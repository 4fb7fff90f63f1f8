"""Published worked examples, one list for the tests and for the cards that recompute them before a reader's eyes."""

from collections.abc import Iterable

import numpy as np

from dashboard.estimators.balance import standardised_difference
from dashboard.estimators.banded import banded
from dashboard.estimators.competing import aalen_johansen
from dashboard.estimators.difference import newcombe
from dashboard.estimators.difference_in_differences import Sample, of_means
from dashboard.estimators.e_value import e_value
from dashboard.estimators.glass_ceiling import glass_ceiling
from dashboard.estimators.grouped_mean import grouped_mean
from dashboard.estimators.grouped_median import grouped_median
from dashboard.estimators.grouped_survival import grouped_hazard_ratio
from dashboard.estimators.inequality import concentration, gini, theil
from dashboard.estimators.interval import Interval, floats
from dashboard.estimators.life_table import tabulate
from dashboard.estimators.log_rank import log_rank
from dashboard.estimators.mantel_haenszel import mantel_haenszel
from dashboard.estimators.onlyness import Teams, alone, exposure
from dashboard.estimators.paired import paired_change
from dashboard.estimators.pay_gap import mean_gap, median_gap, pence_per_pound
from dashboard.estimators.pay_quarters import pay_quarters
from dashboard.estimators.pipeline import product
from dashboard.estimators.proportion import wilson
from dashboard.estimators.race_disparity import race_disparity
from dashboard.estimators.rate import exact
from dashboard.estimators.ratio import katz, miettinen_nurminen
from dashboard.estimators.stratified_difference import stratified_difference
from dashboard.estimators.survival import kaplan_meier
from dashboard.estimators.verdict import adverse_impact
from dashboard.estimators.weighted import effective_number
from dashboard.estimators.worked_example import WorkedExample

_NEWCOMBE = "R. Newcombe, Statistics in Medicine 17 (1998), 857-872 and 873-890"
_ENGLAND = "Public Health England, PHEindicatormethods test workbooks"
_WEST_LANCS = "West Lancashire Borough Council, equality in recruitment 2019/20"
_BEFORE = (0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0)
_AFTER = (1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4)


def _ends(found: Interval) -> tuple[object, object]:
    return found.lower, found.upper


def _shortlisting(method: str) -> Interval:
    """White over minoritised applicants shortlisted: 389 of 920 and 10 of 43."""
    return (katz if method == "katz" else miettinen_nurminen)(389, 920, 10, 43)


def _sleep() -> tuple[object, ...]:
    found = paired_change(_BEFORE, _AFTER)
    return found.mean.value, found.mean.lower, found.mean.upper


def _leukaemia() -> list[float]:
    """Weeks in remission, with 6-MP (those still in it not counted as events) and without."""
    treated = [6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
    weeks = np.unique(treated[:9] + placebo)
    tables = tabulate(treated, [1] * 9 + [0] * 12, times=weeks), tabulate(placebo, [1] * 21, times=weeks)
    found = log_rank([one.at_risk for one in tables], [one.events for one in tables])
    return [found.statistic, *found.expected.tolist()]


def _black_trainees() -> float:
    """MatchIt divides by the standard deviation of those treated, ours by that of both."""
    p, q = 156 / 185, 87 / 429
    both = ((p * (1 - p) + q * (1 - q)) / 2) ** 0.5
    return float(standardised_difference(156, 185, 87, 429).value * both / (p * (1 - p)) ** 0.5)


EXAMPLES = (
    WorkedExample("G04a", "proportion", "81 of 263, Wilson interval", _NEWCOMBE, lambda: _ends(wilson(81, 263)), (0.2553, 0.3662), 5e-5),
    WorkedExample("G04b", "proportion", "15 of 148", _NEWCOMBE, lambda: _ends(wilson(15, 148)), (0.0624, 0.1605), 5e-5),
    WorkedExample("G04c", "proportion", "0 of 20", _NEWCOMBE, lambda: _ends(wilson(0, 20)), (0.0, 0.1611), 5e-5),
    WorkedExample("G04d", "proportion", "1 of 29", _NEWCOMBE, lambda: _ends(wilson(1, 29)), (0.0061, 0.1718), 5e-5),
    WorkedExample("G06a", "proportion", "65 of 100", _ENGLAND, lambda: _ends(wilson(65, 100)), (0.552544, 0.736358), 5e-7),
    WorkedExample("G06b", "proportion", "65 of 100, at 99.8 %", _ENGLAND, lambda: _ends(wilson(65, 100, level=0.998)), (0.495495, 0.778354), 5e-7),
    WorkedExample("G06c", "proportion", "1 of 100, and 1,045 of 5,000", _ENGLAND, lambda: [end for one in (wilson(1, 100), wilson(1045, 5000)) for end in _ends(one)], (0.001767, 0.054486, 0.197955, 0.220491), 5e-7),
    WorkedExample("G01e", "proportion", "389 of 920, and 10 of 43", _WEST_LANCS, lambda: [end for one in (wilson(389, 920), wilson(10, 43)) for end in _ends(one)], (0.3913, 0.4550, 0.1315, 0.3774), 5e-5),
    WorkedExample("G05a", "difference", "56 of 70 less 48 of 80", _NEWCOMBE, lambda: _ends(newcombe(56, 70, 48, 80)), (0.0524, 0.3339), 5e-5),
    WorkedExample("G05b", "difference", "9 of 10 less 3 of 10", _NEWCOMBE, lambda: _ends(newcombe(9, 10, 3, 10)), (0.1705, 0.8090), 5e-5),
    WorkedExample("G05c", "difference", "6 of 7 less 2 of 7", _NEWCOMBE, lambda: _ends(newcombe(6, 7, 2, 7)), (0.0582, 0.8062), 5e-5),
    WorkedExample("G05d", "difference", "0 of 10 less 0 of 20", _NEWCOMBE, lambda: _ends(newcombe(0, 10, 0, 20)), (-0.1611, 0.2775), 5e-5),
    WorkedExample("G05e", "difference", "5 of 56 less 0 of 29", _NEWCOMBE, lambda: _ends(newcombe(5, 56, 0, 29)), (-0.0381, 0.1926), 5e-5),
    WorkedExample("G05f", "difference", "10 of 10 less 0 of 10", _NEWCOMBE, lambda: _ends(newcombe(10, 10, 0, 10)), (0.6075, 1.0), 5e-5),
    WorkedExample("G01d", "difference", "389 of 920 less 10 of 43", _WEST_LANCS, lambda: _ends(newcombe(389, 920, 10, 43)), (0.042, 0.296), 1e-3),
    WorkedExample("G01a", "ratio", "389 of 920 over 10 of 43, score interval", _WEST_LANCS, lambda: _shortlisting("score"), (1.818, 1.112, 3.230), 1e-3),
    WorkedExample("G01b", "ratio", "The same, textbook interval", _WEST_LANCS, lambda: _ends(_shortlisting("katz")), (1.051, 3.146), 1e-3),
    WorkedExample("G01f", "ratio", "117 of 389 over 2 of 10: appointed from shortlisting, score and textbook intervals", _WEST_LANCS, lambda: [*miettinen_nurminen(117, 389, 2, 10), *_ends(katz(117, 389, 2, 10))], (1.504, 0.579, 5.351, 0.431, 5.243), 1e-3),
    WorkedExample("G01g", "ratio", "117 of 920 over 2 of 43: end to end, score and textbook intervals", _WEST_LANCS, lambda: [*miettinen_nurminen(117, 920, 2, 43), *_ends(katz(117, 920, 2, 43))], (2.734, 0.813, 9.988, 0.699, 10.694), 1e-3),
    WorkedExample("G01h", "ratio", "The impact ratio of 10 of 43 beside 389 of 920", _WEST_LANCS, lambda: 1 / _shortlisting("score").value, (0.550,), 1e-3),
    WorkedExample("G08", "ratio", "104 of 11,037 over 189 of 11,034, textbook interval", "Physicians' Health Study, New England Journal of Medicine 321 (1989)", lambda: katz(104, 11037, 189, 11034), (0.5501, 0.4337, 0.6978), 1e-4),
    WorkedExample("G18", "ratio", "46.99 % over 14.65 %", "The Christie NHS Foundation Trust, 2022/23", lambda: 46.99 / 14.65, (3.2,), 0.05),
    WorkedExample("G03", "ratio", "Selection rates 45, 48 and 51 % beside 60 %: adverse, not, not", "Equal Employment Opportunity Commission, Questions and Answers (1979)", lambda: [adverse_impact(rate, 100, 60, 100) for rate in (45, 48, 51)], (1, 0, 0), 0.0),
    WorkedExample("S01", "mantel_haenszel", "Deaths by age under 55 or not: 8/106 and 22/98 over 5/120 and 16/85", "University Group Diabetes Program, in K. Rothman, Modern Epidemiology", lambda: mantel_haenszel([8, 22], [106, 98], [5, 16], [120, 85]), (1.33, 0.80, 2.20), 5e-3),
    WorkedExample("G24", "race_disparity", "White 400/300/150, minoritised 200/90/20: lower to middle, middle to upper, lower to upper", "Race disparity ratio, the product of its steps", lambda: [race_disparity(*one).value for one in ((200, 90, 400, 300), (90, 20, 300, 150), (200, 20, 400, 150))], (1.667, 2.250, 3.750), 1e-3),
    WorkedExample("C01", "glass_ceiling", "40 % of the pool, 25 % of the top", "European Institute for Gender Equality, definition; 1.6 is the EU's of 2015", lambda: glass_ceiling(25, 100, 400, 1000).value, (1.6,), 1e-9),
    WorkedExample("G01c", "pipeline", "Applied 43 and 920, shortlisted 10 and 389, appointed 2 and 117: end to end", _WEST_LANCS, lambda: 1 / product([10, 2], [43, 10], [389, 117], [920, 389]).value, (2.734,), 1e-3),
    WorkedExample("K01", "survival", "21 patients on 6-MP: still in remission after 6, 7, 10, 13, 16, 22 and 23 weeks", "E. Freireich et al., Blood 21 (1963)", lambda: kaplan_meier([21, 17, 15, 12, 11, 7, 6], [3, 1, 1, 1, 1, 1, 1]).value, (0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448), 6e-4),
    WorkedExample("K03", "log_rank", "Remission of 21 children with 6-MP and 21 without: chi-squared, and relapses to be expected", "E. Freireich et al., Blood 21 (1963)", _leukaemia, (16.793, 19.25, 10.75), 5e-3),
    WorkedExample("M03", "banded", "10 people unmoved, 40 up half a point, 10 up a whole one: the mean change", "By hand", lambda: banded([-0.5, 0, 0.5, 1], [0, 10, 40, 10], 60).mean.value, (0.5,), 1e-9),
    WorkedExample("M02", "grouped_mean", "100 people of score 3 and 100 of score 5: the mean", "By hand", lambda: grouped_mean([3, 5], [100, 100]).value, (4.0,), 1e-9),
    WorkedExample("M01", "grouped_median", "40 within 30 days, 20 more within 60, 40 more after that: half of them within", "By hand: half way through the second band", lambda: grouped_median([0, 30, 60, 180], [40, 20, 40]).value, (45.0,), 1e-9),
    WorkedExample("K04", "hazard", "0.81, 0.64 and 0.49 of one group past each step, 0.9, 0.8 and 0.7 of the other", "By hand: a pace of 2 squares what is left", lambda: grouped_hazard_ratio([100] * 3, [19, 36, 51], [100] * 3, [10, 20, 30]).value, (2.0,), 1e-9),
    WorkedExample("K02", "competing", "Ten people: two promoted, three gone, two promoted", "By hand: 0.2, then 0.2 + 0.5 x 2/5", lambda: aalen_johansen([10, 8, 5], [[2, 0], [0, 3], [2, 0]]).value[:, 0], (0.2, 0.2, 0.4), 1e-9),
    WorkedExample("P01", "pay_gap", "Pay of 8 and 10 beside 9 and 11; 1, 9, 10 and 20 beside 5, 10, 10 and 30", "GOV.UK, gender pay gap calculations", lambda: [mean_gap([8, 10], [9, 11]), median_gap([1, 9, 10, 20], [5, 10, 10, 30])], (10.0, 5.0), 1e-9),
    WorkedExample("G15a", "pay_gap", "7.9 and 8.6 %, in pence for each pound", "Nottingham City Council, open data", lambda: [pence_per_pound(7.9), pence_per_pound(8.6)], (92, 91), 0.5),
    WorkedExample("G15b", "pay_gap", "2.57 %, in pounds for each ten", "Grand Union Housing Group", lambda: pence_per_pound(2.57) / 10, (9.74,), 5e-3),
    WorkedExample("P02", "pay_quarters", "Seven people: lower, lower middle, upper middle, upper", "GOV.UK, pay quarters: three left over go to all but the upper", lambda: pay_quarters([1, 2, 3, 4, 5, 6, 7], ["one"] * 7)["one"], (2, 2, 2, 1), 1e-9),
    WorkedExample("O01", "onlyness", "10 of 100 in teams of 8, 6 of 48 in teams of 6: alone by chance", "Hypergeometric law", lambda: [alone(100, 10, 8), alone(48, 6, 6)], (0.5019, 0.5546), 5e-5),
    WorkedExample("O02", "onlyness", "Teams of 1/8, 0/10, 4/6, 0/12 and 1/8: exposure", "S. Lieberson, exposure index", lambda: exposure(Teams(*floats([1, 0, 4, 0, 1], [8, 10, 6, 12, 8]))), (0.4861,), 5e-5),
    WorkedExample("G11", "paired", "Hours of extra sleep of ten patients: change with its interval", "Student, Biometrika 6 (1908)", _sleep, (1.58, 0.700, 2.460), 1e-3),
    WorkedExample("G11b", "paired", "The same: Student's t, its probability, and three effect sizes (dz, gz, d_av)", "Student, Biometrika 6 (1908)", lambda: [getattr(paired_change(_BEFORE, _AFTER), name) for name in ("t", "p_value", "dz", "gz", "d_av")], (4.0621, 0.002833, 1.2846, 1.1745, 0.8322), 5e-5),
    WorkedExample("G12", "difference_in_differences", "20.44 to 21.03 beside 23.33 to 21.17", "D. Card and A. Krueger, American Economic Review 84 (1994); 2.76 before rounding", lambda: of_means(Sample(20.44, 1, 400), Sample(21.03, 1, 400), Sample(23.33, 1, 400), Sample(21.17, 1, 400)).value, (2.75,), 5e-3),
    WorkedExample("T01", "matching", "Saved from the Titanic: first class less the others, men, women, boys and girls apart", "S. Cunningham, Causal Inference: The Mixtape (2021)", lambda: stratified_difference([57, 140, 5, 1], [175, 144, 5, 1], [281, 176, 24, 27], [1492, 281, 59, 44], "reference").value, (0.189,), 5e-4),
    WorkedExample("T02", "balance", "156 of 185 trainees Black, 87 of 429 others, in the trainees' own standard deviation", "R. Lalonde's study, as the MatchIt documentation prints it", _black_trainees, (1.7615,), 2e-4),
    WorkedExample("T03", "e_value", "A ratio of 10.73: smoking and lung cancer", "T. VanderWeele and P. Ding, Annals of Internal Medicine 167 (2017)", lambda: e_value(10.73), (20.9,), 0.05),
    WorkedExample("G21a", "inequality", "Gini of 1 to 10, of 0, 0, 0, 1, and of 1, 1, 1, 7", "Analytic", lambda: [gini(np.arange(1, 11)), gini([0, 0, 0, 1]), gini([1, 1, 1, 7])], (0.3, 0.75, 0.45), 1e-9),
    WorkedExample("G21b", "inequality", "Theil of 0, 0, 0, 1 and of 1, 1, 1, 7", "Analytic: the natural logarithm of 4", lambda: [theil([0, 0, 0, 1]), theil([1, 1, 1, 7])], (float(np.log(4)), 0.445846), 1e-6),
    WorkedExample("G21c", "inequality", "Gini of four equal grants", "Analytic", lambda: gini([5, 5, 5, 5]), (0.0,), 1e-9),
    WorkedExample("G21d", "concentration", "Herfindahl-Hirschman of 1, 1, 1, 1, of 1, 1, 1, 7, and of one holder", "Analytic", lambda: [concentration([1, 1, 1, 1]), concentration([1, 1, 1, 7]), concentration([0, 0, 1])], (0.25, 0.52, 1.0), 1e-9),
    WorkedExample("W01", "weighted", "Amounts of 1, 1 and 2 are worth so many equal ones", "L. Kish, Survey Sampling (1965): 16/6", lambda: effective_number(4, 6), (2.667,), 5e-4),
    WorkedExample("W02", "median_days", "12, 30, 45 and 62 days: the middle two", "By hand", lambda: float(np.median([12, 30, 45, 62])), (37.5,), 0.05),
    WorkedExample("R01", "rate", "10 and 11 events: exact limits", "F. Garwood, Biometrika 28 (1936); K. Ulm, American J. of Epidemiology 131 (1990)", lambda: [*exact([10, 11]).lower, *exact([10, 11]).upper], (4.795, 5.491, 18.390, 19.682), 5e-4),
    WorkedExample("R02", "share_of_residents", "Other than White in London: 4,068,564 of 8,799,736, in per cent", "Office for National Statistics, Census 2021", lambda: 100 * 4_068_564 / 8_799_736, (46.2,), 0.05),
    WorkedExample("W03", "rounded_quotient", "£54,000 of fees over £600,000 of budgets, in per cent", "By hand", lambda: 100 * 54_000 / 600_000, (9.0,), 0.05),
    WorkedExample("G20", "funding_parity", "3.9 % of the funding, 86.5 % of the services", "London Community Foundation, London VAWG fund", lambda: 3.9 / 86.5, (0.045,), 5e-4),
    WorkedExample("G25", "mean_grant", "£85.1m in 1,003 grants, £64.3m in 1,362, £56.6m in 1,286: the mean of each", "Funders for Race Equality Alliance, racial justice audits", lambda: [85.1e6 / 1003, 64.3e6 / 1362, 56.6e6 / 1286], (84_845, 47_210, 44_012), 0.6),
)  # fmt: skip
"""Every example; `method` names those that belong to one estimator."""


def examples_of(methods: Iterable[str]) -> tuple[WorkedExample, ...]:
    """Give the examples of some estimators, in the order of the catalogue."""
    wanted = set(methods)
    return tuple(one for one in EXAMPLES if one.method in wanted)
