"""The way in: bytes of a file -> problems, or a stored submission."""

from dashboard.ingest.checking import check
from dashboard.ingest.choices import Choices
from dashboard.ingest.problem import Problem
from dashboard.ingest.report import Report
from dashboard.ingest.submitting import submit
from dashboard.ingest.unusable import UnusableFile

__all__ = ["Choices", "Problem", "Report", "UnusableFile", "check", "submit"]
