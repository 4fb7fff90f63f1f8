"""The records: the only room that speaks to the database of people."""

from dashboard.records.backup import restore_backup
from dashboard.records.faults import InUseError, RecordsError
from dashboard.records.pepper import Pepper, PepperError
from dashboard.records.receipt import AlreadySubmitted, Receipt
from dashboard.records.records import Records

__all__ = [
    "AlreadySubmitted",
    "InUseError",
    "Pepper",
    "PepperError",
    "Receipt",
    "Records",
    "RecordsError",
    "restore_backup",
]
