"""Race disparity ratio from the lower to the upper tier."""

from dashboard.indicators.tiers import step

INDICATOR = step("lower", "upper")
