"""`equity-monitor funder-return`: one file of published grants, read for racial equity with nothing else loaded."""

from pathlib import Path
from typing import Annotated

import typer

from dashboard.cli.options import AsText, TextOrJson
from dashboard.cli.speech import say

File = Annotated[
    Path, typer.Argument(help="360Giving file: CSV, Excel or JSON.", metavar="FILE", show_default=False, dir_okay=False)
]


def funder_return(file: File, form: AsText = TextOrJson.TEXT) -> None:
    """Read a portfolio: what could not be known first, then who gets the money, on what terms, how it is shared out."""
    import pandas as pd

    from dashboard import ingest
    from dashboard.inbox.telling import told
    from dashboard.preview.portfolio import read_portfolio
    from dashboard.preview.portfolio_words import lines

    report = ingest.check(file, table="grants")
    if not report.accepted:
        print(*told(report), sep="\n")
        raise typer.Exit(1)
    for warning in report.warnings:
        say(f"{f'Row {warning.row}: ' if warning.row else ''}{warning.message}")
    portfolio = read_portfolio(report)
    if form is TextOrJson.JSON:
        frames = [one.frame() for figures in portfolio.sections.values() for one in figures]
        print(pd.concat(frames).to_json(orient="records", indent=2, force_ascii=False))
    else:
        print(*lines(portfolio), sep="\n")
