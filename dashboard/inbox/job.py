"""What is asked for some files, and what became of each: the two messages between the command line and the app."""

import json
from dataclasses import asdict, dataclass, field
from typing import Literal

from dashboard.errors import UserError
from dashboard.ingest import Choices

Kind = Literal["check", "load"]
UNREADABLE = "The app cannot read what was asked of it. Use the same version of Equity Monitor for both."


@dataclass(frozen=True)
class Job:
    """What to do with some files.

    Parameters
    ----------
    kind
        `check` writes nothing; `load` commits each file whole or not at all.
    by
        Who asks.
    table
        Upload table that every file is, or None to let each file say.
    replace
        Whether current submissions may be replaced.
    choices
        The sender's decisions about every file: headers, sheet and the order of day and month.
    whole
        Whether every problem is wanted as a record for programs, and not the report in words.
    """

    kind: Kind
    by: str = ""
    table: str | None = None
    replace: bool = False
    choices: Choices = field(default_factory=Choices)
    whole: bool = False

    def written(self, names: list[str]) -> str:
        """Give the message that goes with files of these names, in their order."""
        said = {"columns": dict(self.choices.columns), "sheet": self.choices.sheet, "day_first": self.choices.day_first}
        facts = {"kind": self.kind, "by": self.by, "table": self.table, "replace": self.replace, "whole": self.whole}
        return json.dumps({**facts, "choices": said, "names": names})

    @classmethod
    def read(cls, text: str) -> "tuple[Job, list[str]]":
        """Read a message back, with the names of its files.

        Raises
        ------
        UserError
            If it is none of ours.
        """
        try:
            told = json.loads(text)
            names, said = told.pop("names"), told.pop("choices")
            job = cls(**told, choices=Choices(**said))
        except (ValueError, TypeError, KeyError, AttributeError) as fault:
            raise UserError(UNREADABLE) from fault
        if job.kind not in {"check", "load"} or not all(isinstance(name, str) for name in (job.by, *names)):
            raise UserError(UNREADABLE)
        return job, names


@dataclass(frozen=True)
class Answer:
    """What became of one file.

    Parameters
    ----------
    told
        Lines for standard output; none where the record was asked for.
    fault
        The one line for standard error; empty where there is none.
    code
        0 accepted or committed, 1 refused because of its problems, 2 unusable or already there.
    record
        The report for programs as JSON, where it was asked for and the file could be read.
    """

    told: tuple[str, ...] = ()
    fault: str = ""
    code: int = 0
    record: str | None = None

    @classmethod
    def to_fault(cls, fault: UserError, told: tuple[str, ...] = ()) -> "Answer":
        """Give the answer to a file that something a person can mend stands in the way of."""
        return cls(told, fault.message, fault.exit_code)


def answers_written(answers: list[Answer]) -> str:
    """Give the message of what became of the files, in their order."""
    return json.dumps([asdict(answer) for answer in answers])


def answers_read(text: str) -> list[Answer]:
    """Read what became of the files."""
    return [Answer(**{**told, "told": tuple(told["told"])}) for told in json.loads(text)]
