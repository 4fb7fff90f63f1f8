"""Race disparity ratio from the middle to the upper tier."""

from dashboard.indicators.tiers import step

INDICATOR = step("middle", "upper")
