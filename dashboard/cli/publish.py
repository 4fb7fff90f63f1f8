"""`equity-monitor publish`: from records to a release, every cell through disclosure control."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard import settings
from dashboard.cli.load import whoever
from dashboard.cli.options import Records, Release
from dashboard.cli.progress import progress
from dashboard.errors import UserError

if TYPE_CHECKING:
    from dashboard.disclosure import Policy

PolicyName = Annotated[str, typer.Option("--policy", metavar="NAME", help="Disclosure policy of the release.")]


Without = Annotated[
    list[str] | None,
    typer.Option(
        "--without", metavar="TABLE", help="Do not split this by ethnicity, for example region; may be repeated."
    ),
]


def publish(
    records: Records = None, release: Release = None, policy: PolicyName = "viewer", without: Without = None
) -> None:
    """Compute every declared table, protect it, attack the result, and make it the current release if it withstands."""
    from dashboard.records import Pepper
    from dashboard.records import Records as Opened
    from dashboard.release import publish as make
    from dashboard.release.gate import attack_gate

    chosen, place = cut(known_policy(policy), without or []), settings.release_path(release)
    with Opened.open(existing(records), pepper=Pepper.from_settings()) as opened, progress("Publishing") as told:
        gate = attack_gate(opened, place, told)
        manifest = make(opened, place, policy=chosen, by=whoever(), progress=told, gate=gate)
        opened.note("published", f"release {manifest.number} {manifest.identity}", whoever())
    print(manifest.summary())


def known_policy(name: str) -> "Policy":
    """Give a policy by its name.

    Raises
    ------
    UserError
        If there is none of that name.
    """
    from dashboard.disclosure import POLICIES

    if name not in POLICIES:
        raise UserError(f"There is no policy called {name}. The policies are: {', '.join(POLICIES)}.")
    return POLICIES[name]


def cut(policy: "Policy", without: list[str]) -> "Policy":
    """Take splits by ethnicity off a policy's list, as a refused release advises.

    Raises
    ------
    UserError
        If there is no such split.
    """
    from dataclasses import replace

    splits = dict.fromkeys(table.everyone.key for table in policy.tables if table.characteristic)
    if unknown := [one for one in without if one not in splits]:
        raise UserError(f"Nothing is split by {unknown[0]}. There are: {', '.join(splits)}.")
    kept = (table for table in policy.tables if not (table.characteristic and table.everyone.key in without))
    return replace(policy, tables=tuple(kept))


def existing(records: Path | None) -> Path:
    """Give the path of the records, which must be there already: a wrong path must not make an empty file.

    Raises
    ------
    UserError
        If there is no file.
    """
    path = settings.records_path(records)
    if not path.exists():
        raise UserError(
            f"There are no records at {path} yet. Run `equity-monitor load FILE` first, or correct the path."
        )
    return path
