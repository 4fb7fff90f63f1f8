"""`equity-monitor template`: a CSV file to fill in."""

import difflib
from typing import Annotated

import typer

from dashboard.errors import UserError


def template(
    table: Annotated[
        str, typer.Argument(help="Upload table, for example workforce.", metavar="TABLE", show_default=False)
    ],
) -> None:
    """Print the header and two example rows of an upload table."""
    import data_models

    print(data_models.template(data_models.TABLES[known_table(table)]), end="")


def known_table(name: str) -> str:
    """Give the name back if it is an upload table.

    Raises
    ------
    UserError
        If it is not; the message names the nearest ones, or all.
    """
    from data_models import TABLES

    if name in TABLES:
        return name
    near = difflib.get_close_matches(name.casefold().replace(" ", "_"), TABLES, n=3)
    wanted = f"Did you mean {' or '.join(near)}?" if near else f"The tables are: {', '.join(TABLES)}."
    raise UserError(f"There is no upload table called {name}. {wanted}")
