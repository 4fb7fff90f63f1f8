"""Run every benchmark of this folder, or those named: `python -m bench [name ...]`."""

import subprocess
import sys
from pathlib import Path


def names() -> list[str]:
    """Give the benchmarks there are: one file each."""
    return sorted(path.stem for path in Path(__file__).parent.glob("[!_]*.py"))


def main(wanted: list[str]) -> int:
    """Run benchmarks one after another, each in a process of its own so that none warms up another."""
    unknown = sorted(set(wanted) - set(names()))
    if unknown:
        print(f"There is no benchmark called {', '.join(unknown)}. There are: {', '.join(names())}.", file=sys.stderr)
        return 2
    failed = []
    for name in wanted or names():
        print(f"== {name}", flush=True)
        if subprocess.call([sys.executable, "-m", f"bench.{name}"]):
            failed.append(name)
    print(f"failed: {', '.join(failed)}" if failed else "all ran")
    return int(bool(failed))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
