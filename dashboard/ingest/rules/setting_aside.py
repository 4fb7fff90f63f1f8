"""Values that a rule sets aside: their row is kept and told, and no total has what does not belong there."""

import polars as pl

from data_models import UploadTable


def without_set_aside(table: type[UploadTable], frame: pl.DataFrame) -> pl.DataFrame:
    """Give the rows with the cells blank that broken rules set aside.

    Parameters
    ----------
    table
        The upload table, whose warnings say which columns they blank.
    frame
        Typed rows; a rule of which a column is missing is skipped, as it is when the rows are judged.
    """
    broken: dict[str, list[pl.Expr]] = {}
    for rule in table.rules():
        readable = set(rule.columns) <= set(frame.columns)
        for name in set(rule.blanks) & set(frame.columns) if readable else ():
            broken.setdefault(name, []).append(rule.broken.fill_null(False))
    kept = [pl.when(~pl.any_horizontal(rules)).then(pl.col(name)).alias(name) for name, rules in broken.items()]
    return frame.with_columns(kept) if kept else frame
