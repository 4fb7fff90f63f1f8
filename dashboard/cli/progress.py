"""A progress bar on standard error for work that takes a while; nothing at all where nobody is looking."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Report = Callable[[float, float, str], None]
"""Called with how much is done, how much there is (0 when unknown) and what is being done now."""


@contextmanager
def progress(title: str) -> Iterator[Report | None]:
    """Show a bar while the block runs.

    Yields
    ------
    Report | None
        What the work calls to say how far it is; None when standard error is not a terminal.
    """
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)

        def report(done: float, total: float, text: str = "") -> None:
            bar.update(task, completed=done, total=total or None, description=text or title)

        yield report
