"""`equity-monitor attack` and `budget`: what a release gives away, and what each of its tables costs."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard import settings
from dashboard.cli.options import AsText, Records, Release, TextOrJson
from dashboard.cli.progress import progress
from dashboard.cli.publish import existing, known_policy

if TYPE_CHECKING:
    from dashboard.disclosure.attack.budget import Line
    from dashboard.disclosure.attack.verdict import Verdict


AttackedPolicy = Annotated[
    str | None,
    typer.Option(
        "--policy", metavar="NAME", help="Attack all that a role may ask of the records, instead of a release."
    ),
]


def attack(
    release: Release = None,
    records: Records = None,
    policy: AttackedPolicy = None,
    form: AsText = TextOrJson.TEXT,
) -> None:
    """Attack a release as somebody with the full staff list would; exit 0 if it withstands, 1 if it does not."""
    from dashboard.records import Pepper
    from dashboard.records import Records as Opened
    from dashboard.release import current
    from dashboard.release.gate import attack_policy, attack_release

    if policy is not None:
        chosen = known_policy(policy)
        with Opened.open(existing(records), pepper=Pepper.from_settings()) as opened, progress("Attacking") as told:
            verdict = attack_policy(opened, chosen, told)
    else:
        target = current(settings.release_path(release))
        with Opened.open(existing(records), read_only=True) as opened, progress("Attacking") as told:
            verdict = attack_release(target, opened, progress=told)
    print(json.dumps(verdict.as_dict(), indent=2) if form is TextOrJson.JSON else "\n".join(_lines(verdict)))
    raise typer.Exit(0 if verdict.passed else 1)


def budget(release: Release = None, records: Records = None, form: AsText = TextOrJson.TEXT) -> None:
    """Show what each set of breakdowns adds for readers and costs in secrets, with it and without it."""
    from dataclasses import asdict

    from dashboard.records import Records as Opened
    from dashboard.release import current
    from dashboard.release.gate import weigh

    target = current(settings.release_path(release))
    with Opened.open(existing(records), read_only=True) as opened, progress("Weighing") as told:
        lines = weigh(target, opened, told)
    print(
        json.dumps([asdict(one) for one in lines], indent=2)
        if form is TextOrJson.JSON
        else "\n".join(map(_line, lines))
    )


def _lines(verdict: "Verdict") -> Iterator[str]:
    yield f"{'Withstands' if verdict.passed else 'Broken'}: {verdict.words}."
    yield from verdict.sentences()
    for cut in verdict.cuts:
        yield f"Without {cut.table}: {cut.after:,} recovered instead of {cut.before:,}, {cut.rare_after:,} rare."


def _line(one: "Line") -> str:
    return (
        f"{one.table}: {one.figures:,} figures for {', '.join(one.indicators)}; {one.recovered:,} secrets recovered with it "
        f"and {one.recovered_without:,} without, {one.rare:,} and {one.rare_without:,} rare; an attacker would be sure of "
        f"{one.sure:,} people with it and {one.sure_without:,} without."
    )
