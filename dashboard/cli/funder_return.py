"""`equity-monitor funder-return`: one file of published grants, read for racial equity with nothing else loaded."""

from pathlib import Path
from typing import Annotated

import typer

from dashboard.cli.options import AsText, TextOrJson
from dashboard.cli.speech import say
from dashboard.errors import UserError

File = Annotated[
    Path, typer.Argument(help="360Giving file: CSV, Excel or JSON.", metavar="FILE", show_default=False, dir_okay=False)
]


def funder_return(file: File, form: AsText = TextOrJson.TEXT) -> None:
    """Read a portfolio: what could not be known first, then who gets the money, on what terms, how it is shared out.

    Rows with problems are in no figure; they are named first, and the exit code is 1.
    """
    import pandas as pd

    from dashboard import ingest
    from dashboard.inbox.telling import told
    from dashboard.preview.portfolio import read_portfolio
    from dashboard.preview.portfolio_words import lines, unread_row

    report = ingest.check(file, table="grants")
    try:
        portfolio = read_portfolio(report)
    except UserError:
        if report.accepted:
            raise
        print(*told(report), sep="\n")
        raise typer.Exit(1) from None
    for warning in report.warnings:
        say(f"{f'Row {warning.row}: ' if warning.row else ''}{warning.message}")
    if form is TextOrJson.JSON:
        frames = [one.frame() for figures in portfolio.sections.values() for one in figures]
        print(pd.concat([unread_row(portfolio), *frames]).to_json(orient="records", indent=2, force_ascii=False))
    else:
        print(*lines(portfolio), sep="\n")
    if not report.accepted:
        raise typer.Exit(1)
