"""Race disparity ratio from the lower to the middle tier."""

from dashboard.indicators.tiers import step

INDICATOR = step("lower", "middle")
