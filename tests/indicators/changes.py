"""Released counts of scores before and after."""

from dashboard.indicators.declared_table import DeclaredTable
from data_models import CLASSIFICATIONS

Counts = dict[DeclaredTable, dict[tuple[str, ...], int]]


def changed(
    measure: str, bands: dict[str, int], before: dict[int, int] | None = None, gone: dict[int, int] | None = None
) -> Counts:
    """Counts of one measure: by change, and by score before of those scored twice and of those never again."""
    change, score = (
        DeclaredTable((one,), None, of)
        for one, of in (("outcome_measure", "score_changes"), ("score_set", "scores_at"))
    )
    codes = CLASSIFICATIONS["change_band"].codes
    counts = {
        change: {(measure,): sum(bands.values())},
        change.across("change_band"): {(measure, one): bands.get(one, 0) for one in codes},
        score: {},
        score.across("score_band"): {},
    }
    for moment, found in (("before", before), ("after", before), ("before only", gone)):
        if found:
            name = f"{measure} ({moment})"
            counts[score][(name,)] = sum(found.values())
            counts[score.across("score_band")] |= {(name, str(one)): found.get(one, 0) for one in range(9)}
    return counts
