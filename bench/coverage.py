"""How often intervals from protected counts hold the true value: every estimator, every realistic size and rate.

`python -m bench.coverage [RUNS]`, 20,000 runs a scenario unless told otherwise. The bar is 93 to 99 %. Scenarios whose
counts would be hidden more often than shown are told apart: what is shown there was lucky to be large, which no interval
can know.
"""

import sys
from collections import defaultdict

from tests.estimators.protection import LEAST, MOST, VARIANCE, grid, rate_of

RUNS = 20_000


def main(runs: int) -> int:
    """Walk the grid; print each estimator's least, mean and greatest coverage, and every scenario outside the bar."""
    print(
        f"protection variance {VARIANCE:.2f} people squared a count; {runs:,} runs a scenario; bar {LEAST:.0%} to {MOST:.0%}"
    )
    found: dict[str, list[float]] = defaultdict(list)
    outside, seldom = [], []
    for kind, where, scenario in grid():
        share, shown = rate_of(scenario, runs)
        if shown < runs / 2:
            seldom.append(f"  {kind:16} {where:36} {share:.4f}, shown in {shown / runs:.0%}")
            continue
        found[kind].append(share)
        if not LEAST <= share <= MOST:
            outside.append(f"  {kind:16} {where:36} {share:.4f}")
    for kind, shares in found.items():
        print(
            f"  {kind:18} {len(shares):3} scenarios   {min(shares):.4f} / {sum(shares) / len(shares):.4f} / {max(shares):.4f}"
        )
    print("outside the bar:", *(outside or ["  none"]), sep="\n")
    print("hidden more often than shown:", *(seldom or ["  none"]), sep="\n", flush=True)
    return int(bool(outside))


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS))
