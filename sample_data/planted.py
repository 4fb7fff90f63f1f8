"""What was planted, as numbers anybody can work out from the files: `python -m sample_data.planted [DIR]` prints them."""

import sys
from pathlib import Path

from sample_data import money_promises, power_promises, programme_promises, workforce_promises
from sample_data.promises import Promise
from sample_data.uploads import Uploads


def all_promises() -> tuple[Promise, ...]:
    """Give every promise, in the order of the README."""
    modules = (workforce_promises, money_promises, power_promises, programme_promises)
    return tuple(promise for module in modules for promise in module.PROMISES)


def main() -> None:
    """Print the README's table for a folder of generated files."""
    uploads = Uploads(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
    for promise in all_promises():
        print(promise.row(uploads))


if __name__ == "__main__":
    main()
