"""`equity-monitor evaluate`: cohorts of programmes compared with people alike, as a pack of documents and tables."""

from pathlib import Path
from typing import Annotated

import typer

from dashboard.cli.options import By, Records, Release
from dashboard.cli.speech import say
from dashboard.errors import UserError

MOST = 3

Cohorts = Annotated[
    list[str],
    typer.Option(
        "--cohort",
        metavar="FILTERS",
        help="Filters with commas between, such as programme=PRG-01,completed=yes; all for everybody. Up to three times.",
    ),
]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder to write the pack into.", file_okay=False)]


def evaluate(
    cohort: Cohorts, out: Out = Path("evaluation-pack"), records: Records = None, release: Release = None, by: By = ""
) -> None:
    """Compare cohorts with people alike and write the evaluation pack: HTML, Word and CSV. Every question is logged."""
    from dashboard import settings
    from dashboard.api import Monitor
    from dashboard.briefing.pack import Named, cohort_words, pack
    from dashboard.cli.load import whoever
    from dashboard.disclosure.cohorts import CohortRefusedError
    from dashboard.release import current

    if len(cohort) > MOST:
        raise UserError(f"A pack sets up to {MOST} cohorts side by side; {len(cohort)} were given.")
    held = current(settings.release_path(release))
    named: list[Named] = []
    with Monitor.open(records, release, "evaluator") as monitor:
        for text in cohort:
            try:
                found = monitor.compare(filters(text), by or whoever())
            except CohortRefusedError as refusal:
                raise UserError(f"{refusal.message}{_offer(refusal)}") from refusal
            named.append(Named(cohort_words(found.cohort, {}), found, "ABC"[len(named)] if len(cohort) > 1 else ""))
    made = pack(named, held)
    out.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        (out / name).write_bytes(content)
    for one in named:
        for outcome in one.comparison.outcomes:
            say(f"{one.name}: {outcome.sentence}")
    print(f"Wrote {', '.join(made)} into {out}.")


def filters(text: str) -> dict[str, str]:
    """Read `programme=PRG-01,completed=yes`.

    Raises
    ------
    UserError
        If a part is no filter with its value.
    """
    parts = [] if text.strip() == "all" else [part.partition("=") for part in text.split(",")]
    if not all(name.strip() and sign and code.strip() for name, sign, code in parts):
        raise UserError(f"--cohort takes filters such as programme=PRG-01,completed=yes, or all; not {text!r}.")
    return {name.strip(): code.strip() for name, _, code in parts}


def _offer(refusal: UserError) -> str:
    wider = getattr(refusal, "wider", None)
    return f" The next wider cohort that is: --cohort {wider.key}" if wider is not None else ""
