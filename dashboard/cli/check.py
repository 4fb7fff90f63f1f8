"""`equity-monitor check`: validate files and write nothing."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from dashboard import settings
from dashboard.cli.arrangement import arranged
from dashboard.cli.choosing import chosen
from dashboard.cli.load import said, whoever
from dashboard.cli.options import AsText, DayFirst, Files, Maps, Sheet, Table, TextOrJson
from dashboard.cli.progress import progress
from dashboard.cli.template import known_table

if TYPE_CHECKING:
    from dashboard.inbox.job import Answer
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
    from dashboard.inbox.job import Job
    from dashboard.inbox.performing import perform

    known, whole = known_table(table) if table else None, form is TextOrJson.JSON
    job = Job("check", whoever(), known, choices=chosen(sheet, maps, day_first), whole=whole)
    paths, results = arranged(files, table), {}
    performed = perform(job, paths, settings.records_path(), records_if_any, bar=progress)
    for path, answer in zip(paths, performed, strict=True):
        results[path] = answer
        said(answer)
    if whole:
        records = [_record(path, results[path], table) for path in dict.fromkeys(files)]
        print(records[0] if len(records) == 1 else "[\n" + ",\n".join(records) + "\n]")
    raise typer.Exit(max(answer.code for answer in results.values()))


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


def _record(path: Path, answer: "Answer", table: str | None) -> str:
    """The JSON of one file; a file that cannot be read at all has the same keys and one problem."""
    if answer.record is not None:
        return answer.record
    problem = {
        "row": None,
        "column": None,
        "value": None,
        "category": "Bad file",
        "message": answer.fault,
        "count": 1,
        "level": "error",
    }
    empty: dict[str, Any] = {"warnings": [], "mapping": {}, "queries": [], "notices": []}
    whole = {"file": path.name, "table": table, "rows": 0, "accepted": False, "problems": [problem], **empty}
    return json.dumps(whole, ensure_ascii=False)
