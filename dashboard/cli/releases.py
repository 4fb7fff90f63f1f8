"""`equity-monitor releases`: every release ever made, and which one viewers see."""

from typing import Annotated

import typer

from dashboard import settings
from dashboard.cli.options import Release

app = typer.Typer(help="List releases, make one current, or verify the files.", rich_markup_mode=None)

Number = Annotated[
    int, typer.Argument(help="Number of the release, as the list shows it.", metavar="ID", show_default=False)
]


@app.callback(invoke_without_command=True)
def default(context: typer.Context, release: Release = None) -> None:
    """List releases, make one current, or verify the files; with no further word, list."""
    if context.invoked_subcommand is None:
        listing(release)


@app.command("list")
def listing(release: Release = None) -> None:
    """Print every release as CSV, newest last."""
    from dashboard.release import history
    from data_models.safe_csv import safe_frame

    print(safe_frame(history.list(settings.release_path(release))), end="")


@app.command()
def use(number: Number, release: Release = None) -> None:
    """Make an earlier release the one that viewers see."""
    from dashboard.release import history

    history.use(settings.release_path(release), number)
    print(f"Release {number} is the current one.")


@app.command()
def verify(release: Release = None) -> None:
    """Compare every release file with the hash noted when it was made."""
    from dashboard.release import history

    history.verify(settings.release_path(release))
    print("Every release file is as it was made.")
