"""Mean pay: the mean full-time equivalent salary of staff in post."""

from dashboard.indicators.typical_pay import typical

INDICATOR = typical("mean", "mean_pay", "The mean salary of {who} was {value} in {quarter}")
