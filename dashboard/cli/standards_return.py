"""`equity-monitor standards-return`: both workforce race equality standards as one table."""

from pathlib import Path
from typing import Annotated

import typer

from dashboard.cli.options import AsCsv, CsvOrJson, Release

Excel = Annotated[
    Path | None, typer.Option("--excel", metavar="FILE", help="Write an Excel file instead.", dir_okay=False)
]


def standards_return(release: Release = None, form: AsCsv = CsvOrJson.CSV, excel: Excel = None) -> None:
    """Print the nine indicators of the social-care and of the NHS standard, in their order and direction."""
    from dashboard import settings
    from dashboard.release import current
    from dashboard.release.standards_return import notice, standards_return
    from data_models.safe_csv import safe_csv
    from data_models.safe_excel import safe_excel

    held = current(settings.release_path(release))
    frame = standards_return(held)
    if excel is not None:
        excel.write_bytes(
            safe_excel(list(frame.columns), frame.itertuples(index=False), notice(held), "Standards return")
        )
        print(f"Wrote {excel}.")
    elif form is CsvOrJson.JSON:
        print(frame.to_json(orient="records", indent=2, force_ascii=False))
    else:
        print(safe_csv(list(frame.columns), frame.itertuples(index=False)), end="")
