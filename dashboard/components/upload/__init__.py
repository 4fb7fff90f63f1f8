"""The upload page's parts: check a file, submit it, look after submissions, publish."""

from dashboard.components.upload.checking import check_and_submit
from dashboard.components.upload.publishing import publishing
from dashboard.components.upload.submissions import submissions

__all__ = ["check_and_submit", "publishing", "submissions"]
