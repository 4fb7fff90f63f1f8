"""Benchmarks: ratios measured in one run, because seconds depend on the machine."""
