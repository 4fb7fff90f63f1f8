"""What the person at the terminal has decided about the files: sheet, columns, order of dates."""

from typing import TYPE_CHECKING

from dashboard.errors import UserError

if TYPE_CHECKING:
    from dashboard.ingest import Choices


def chosen(sheet: str | None, maps: list[str] | None, day_first: bool | None) -> "Choices":
    """Put the options of a command together.

    Raises
    ------
    UserError
        For a `--map` without a header and an equals sign.
    """
    from dashboard.ingest import Choices

    return Choices(columns=dict(_pair(text) for text in maps or ()), sheet=sheet, day_first=day_first)


def _pair(text: str) -> tuple[str, str]:
    header, equals, column = (part.strip() for part in text.rpartition("="))
    if not (header and equals):
        raise UserError(f'--map takes HEADER=COLUMN, for example --map "Ethnic origin=ethnic_group", and not {text!r}.')
    return header, column
