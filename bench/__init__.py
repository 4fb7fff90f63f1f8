"""Benchmarks: ratios measured in one run, because seconds depend on the machine."""

import dashboard  # noqa: F401  # first of all, as in the product: it says how many threads polars may have
