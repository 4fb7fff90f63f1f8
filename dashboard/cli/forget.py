"""`equity-monitor forget`: the right to erasure, and the end of the period for which rows are kept."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from dashboard.cli.load import whoever
from dashboard.cli.options import By, Records
from dashboard.cli.publish import existing
from dashboard.errors import UserError

if TYPE_CHECKING:
    from dashboard.records import Records as Opened
    from dashboard.records import Tombstone

Organisation = Annotated[
    str, typer.Option("--organisation", metavar="ID", help="Whose identifier it is; alone: everything of theirs.")
]
Staff = Annotated[
    str, typer.Option("--staff", metavar="ID", help="A member of staff, as their organisation's files have it.")
]
Respondent = Annotated[str, typer.Option("--respondent", metavar="ID", help="A respondent of a survey, likewise.")]
Participant = Annotated[str, typer.Option("--participant", metavar="ID", help="A participant of a programme.")]
Overdue = Annotated[bool, typer.Option("--overdue", help="Whatever is older than the period that its table is kept.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do it; without this, only say what would be done.")]


def forget(
    organisation: Organisation = "",
    staff: Staff = "",
    respondent: Respondent = "",
    participant: Participant = "",
    overdue: Overdue = False,
    records: Records = None,
    by: By = "",
    yes: Yes = False,
) -> None:
    """Delete a person, an organisation or what is too old from the records, for good and from restored backups too."""
    from dashboard.records import Pepper, would_forget
    from dashboard.records import Records as Room
    from dashboard.records import forget as erase

    people = {
        kind: one for kind, one in (("staff", staff), ("respondent", respondent), ("participant", participant)) if one
    }
    if len(people) + overdue > 1 or not (people or overdue or organisation):
        raise UserError("Say one thing to forget: --staff, --respondent, --participant, --organisation or --overdue.")
    with Room.open(existing(records), pepper=Pepper.from_settings()) as opened:
        stones = _stones(opened, people, organisation, overdue=overdue, by=by or whoever())
        rows = would_forget(opened, stones)
        if yes and stones:
            erase(opened, stones)
    print(_told(rows, done=yes))


def _stones(
    records: "Opened", people: dict[str, str], organisation: str, *, overdue: bool, by: str
) -> "list[Tombstone]":
    """Say as tombstones what is to be forgotten."""
    from dashboard.records import Tombstone, linked, pseudonym
    from dashboard.records import overdue as due

    if overdue:
        return due(records, by=by, today=datetime.now(UTC).date())
    if not people:
        return [Tombstone.of("organisation", organisation, by=by)]
    ((whose, identifier),) = people.items()
    person = pseudonym(records, whose, identifier, organisation or None)
    same = linked(records, person) if whose == "staff" else []
    return [Tombstone.of("person", one, by=by) for one in (person, *same)]


def _told(rows: int, *, done: bool) -> str:
    words = f"{rows:,} row{'' if rows == 1 else 's'}"
    if not done:
        return f"{words} would be deleted, history included. Say --yes to do it; there is no way back."
    return f"{words} deleted, and the file written anew. Publish, so that the next release is without them."
