"""`equity-monitor check`: validate files and write nothing."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from dashboard import settings
from dashboard.cli.arrangement import arranged
from dashboard.cli.checking import Checking, each
from dashboard.cli.choosing import chosen
from dashboard.cli.options import AsText, DayFirst, Files, Maps, Sheet, Table, TextOrJson
from dashboard.cli.speech import say
from dashboard.cli.telling import told
from dashboard.cli.template import known_table
from dashboard.errors import UserError

if TYPE_CHECKING:
    from dashboard.ingest import Report
    from dashboard.records import Records


def check(
    files: Files,
    table: Table = None,
    form: AsText = TextOrJson.TEXT,
    sheet: Sheet = None,
    maps: Maps = None,
    day_first: DayFirst = None,
) -> None:
    """Say every problem of every file. Exit code 0: none; 1: problems; 2: a file that cannot be read as a table."""
    results: dict[Path, Report | UserError] = {}
    with records_if_any() as records:
        checking = Checking(known_table(table) if table else None, records, choices=chosen(sheet, maps, day_first))
        for path, result in each(arranged(files, table), checking):
            results[path] = result
            _tell(result, form)
    if form is TextOrJson.JSON:
        answers = [_answer(path, results[path], table) for path in dict.fromkeys(files)]
        print(json.dumps(answers[0] if len(answers) == 1 else answers, ensure_ascii=False, indent=2))
    raise typer.Exit(max(map(exit_code, results.values())))


def exit_code(result: "Report | UserError") -> int:
    """0 accepted, 1 with problems, 2 unusable."""
    return result.exit_code if isinstance(result, UserError) else int(not result.accepted)


@contextmanager
def records_if_any() -> "Iterator[Records | None]":
    """Open the records read-only to know organisations and earlier quarters; None where there are none yet."""
    path = settings.records_path()
    if not path.exists():
        yield None
        return
    from dashboard.records import Records

    with Records.open(path, read_only=True) as records:
        yield records


def _tell(result: "Report | UserError", form: TextOrJson) -> None:
    if isinstance(result, UserError):
        say(result.message)
    elif form is TextOrJson.TEXT:
        print(*told(result), sep="\n", flush=True)


def _answer(path: Path, result: "Report | UserError", table: str | None) -> dict[str, Any]:
    """The JSON of one file; a file that cannot be read at all has the same keys and one problem."""
    if not isinstance(result, UserError):
        return dict(result.as_dict())
    problem = {
        "row": None,
        "column": None,
        "value": None,
        "category": "Bad file",
        "message": result.message,
        "count": 1,
        "level": "error",
    }
    empty: dict[str, Any] = {"warnings": [], "mapping": {}, "queries": [], "notices": []}
    return {"file": path.name, "table": table, "rows": 0, "accepted": False, "problems": [problem], **empty}
