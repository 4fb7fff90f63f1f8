"""Equity Monitor: workforce and funding equity figures that protect people."""

import os

# Before anything imports polars, which reads it once. Nearly all our frames are small, and handing them from thread to
# thread cost a third of the processor time of checking 10,000 rows; a million rows take a sixth longer by the clock.
os.environ.setdefault("POLARS_MAX_THREADS", "1")
