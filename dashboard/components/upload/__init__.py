"""The analyst's parts: check a file, submit it, look after submissions and their quality, publish."""

from dashboard.components.upload.burden import burden
from dashboard.components.upload.checking import check_and_submit
from dashboard.components.upload.comparison import comparison
from dashboard.components.upload.owing import owing
from dashboard.components.upload.own_quality import own_quality
from dashboard.components.upload.publishing import publishing
from dashboard.components.upload.submissions import submissions

__all__ = ["burden", "check_and_submit", "comparison", "owing", "own_quality", "publishing", "submissions"]
