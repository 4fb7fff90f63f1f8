"""Pictures of comparisons of cohorts, one cohort alone or two or three side by side."""

from dashboard.charts.cohorts.build import build
from dashboard.charts.cohorts.named import Named, cohort_words, flow_words
from dashboard.charts.cohorts.tidy import tidy

__all__ = ["Named", "build", "cohort_words", "flow_words", "tidy"]
