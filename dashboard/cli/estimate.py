"""`equity-monitor estimate`: the estimators as a calculator, on the reader's own numbers."""

from typing import Annotated, Literal

import typer

from dashboard.cli.options import AsText, TextOrJson
from dashboard.errors import UserError

Kind = Annotated[str, typer.Argument(help="What to estimate; one of those below.", metavar="KIND", show_default=False)]
Given = Annotated[
    list[str] | None,
    typer.Argument(help="Counts such as 81/263, or a CSV file.", metavar="ARGS...", show_default=False),
]
Method = Annotated[str, typer.Option("--method", metavar="M", help="Another method of the kind.", show_default=False)]
Level = Annotated[float, typer.Option("--level", metavar="P", help="Confidence level, for example 0.998.")]
Good = Annotated[
    Literal["good", "bad"] | None,
    typer.Option("--outcome", help="Whether what is counted is good for a person (appointed) or bad (left)."),
]
Group = Annotated[
    str,
    typer.Option("--group", metavar="NAME", help="The group; by default all but the reference.", show_default=False),
]
Reference = Annotated[
    str,
    typer.Option(
        "--reference",
        metavar="NAME",
        help="Its reference; by default one of a usual name, or the largest.",
        show_default=False,
    ),
]
At = Annotated[str, typer.Option("--at", metavar="T,T", help="Times to read survival at.", show_default=False)]
Horizon = Annotated[
    float | None, typer.Option("--horizon", metavar="T", help="Where the restricted mean stops.", show_default=False)
]


def estimate(
    kind: Kind,
    given: Given = None,
    method: Method = "",
    level: Level = 0.95,
    outcome: Good = None,
    group: Group = "",
    reference: Reference = "",
    at: At = "",
    horizon: Horizon = None,
    form: AsText = TextOrJson.TEXT,
) -> None:
    """Estimate from your own numbers, with an interval and a verdict in words.

    \b
    KIND ARGS                    methods, the first by default
    proportion 81/263            wilson, exact
    difference 56/70 48/80       newcombe, wald
    ratio 10/43 389/920          score, katz          (the group, then its reference)
    stratified-ratio FILE        mantel-haenszel      stratum,group_events,group_total,reference_events,reference_total
    survival FILE                cox, or kaplan-meier without group      duration,event[,group][,entry]
    paired FILE                  t                    pre,post
    inequality FILE              gini, theil          amount[,group]
    pay-gap FILE                 mean, median         pay,group
    pay-quarters FILE            statutory            pay,group
    onlyness FILE                random-allocation    team,group
    matched FILE                 exact                took_part,outcome, and whatever people should be alike in
    difference-in-differences 20/99 40/99 20/99 25/99      newcombe      (before, after; the comparison's)
    e-value 3.9 1.8 8.7          vanderweele-ding     (a ratio, and its interval if known)

    FILE is a CSV file with those columns, a row for each person, grant or stratum.

    JSON has value, lower, upper, method and verdict, null where there is no finite answer, and what the kind adds:

    \b
    ratio             disadvantage_ratio, disadvantage_lower and _upper (above 1: the group is worse off), worse_off,
                      more_people (to settle it), katz_lower, katz_upper, p_value (Fisher's exact), impact_ratio,
                      four_fifths, e_value, e_value_bound, group_rate, reference_rate
    difference        the same as far as they apply; the verdict is that of the ratio
    stratified-ratio  the same, crude and its interval, crude_verdict, strata_change_verdict, strata
    survival          value is the hazard ratio of group over reference (without group: the median); log_rank_chi2, _df, _p;
                      for each of groups median, restricted_mean with their intervals, times, at_risk, survival
    paired            pairs, t, p_value, dz, gz (1 - 3/(4df-1)), gz_exact (gamma form), d_av, wilcoxon_p
    inequality        gini, theil and intervals, theil_between, theil_within, hhi
    pay-gap           value is in per cent; mean_gap, median_gap, mean_pence, median_pence (for each pound), groups
    pay-quarters      value is the group's per cent of the upper quarter; quarters (per cent), people
    onlyness          observed, expected and its range by chance, p_value, exposure (xPx), members, teams
    matched           crude (without matching), people, matched (share that has anybody like them), balance_before
    difference-in-differences  change, comparison_change
    e-value           value is the E-value; e_value_bound is that of the interval's nearer end
    """  # noqa: D301  typer marks a block to leave as it is by this very character
    from dashboard.cli.calculator.kinds import answer
    from dashboard.cli.calculator.request import Request

    if not 0 < level < 1:
        raise UserError(f"--level is a share between 0 and 1, for example 0.95, and not {level:g}.")
    if horizon is not None and not horizon > 0:
        raise UserError("--horizon is a time above 0.")
    asked = Request(kind, tuple(given or ()), method, level, outcome, group, reference, times(at), horizon)
    found = answer(asked)
    print(found.as_json() if form is TextOrJson.JSON else found.as_text())


def times(at: str) -> tuple[float, ...]:
    """Read `90,365,730`.

    Raises
    ------
    UserError
        If one is no number of 0 or more.
    """
    try:
        found = tuple(float(part) for part in at.split(",") if part.strip())
    except ValueError:
        found = (-1.0,)
    if not all(0 <= moment < float("inf") for moment in found):
        raise UserError(f"--at takes times with commas between, for example --at 90,365,730, and not {at!r}.")
    return found
