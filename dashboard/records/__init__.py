"""The records: the only room that speaks to the database of people."""

from dashboard.records.along import Along
from dashboard.records.backup import restore_backup
from dashboard.records.burden import Trip
from dashboard.records.explanations import Explanation
from dashboard.records.faults import InUseError, RecordsError
from dashboard.records.forgetting import forget, linked, pseudonym, would_forget
from dashboard.records.key import RecordsKey, RecordsKeyError
from dashboard.records.memory import Remembered
from dashboard.records.pepper import Pepper, PepperError
from dashboard.records.receipt import AlreadySubmitted, ChangedSince, Receipt
from dashboard.records.records import Records
from dashboard.records.retention import overdue
from dashboard.records.scope import NotYoursError
from dashboard.records.tombstones import Tombstone

__all__ = [
    "Along",
    "AlreadySubmitted",
    "ChangedSince",
    "Explanation",
    "InUseError",
    "NotYoursError",
    "Pepper",
    "PepperError",
    "Receipt",
    "Records",
    "RecordsError",
    "RecordsKey",
    "RecordsKeyError",
    "Remembered",
    "Tombstone",
    "Trip",
    "forget",
    "linked",
    "overdue",
    "pseudonym",
    "restore_backup",
    "would_forget",
]
