"""Every way a command can fail, as one line and an exit code."""

import errno
import hashlib
import os
import sys
import traceback
from pathlib import Path

import typer

from dashboard.errors import UserError

USERS_FAULT, OUR_FAULT, STOPPED = 2, 3, 130
"""Exit codes: mend it and try again; report it; the person pressed Ctrl+C."""
STOPPED_WORDS = "stopped; whatever was not finished was not kept"

DISK = {
    errno.ENOSPC: "the disk is full; free some space and try again",
    errno.EDQUOT: "your disk quota is used up; free some space and try again",
    errno.EFBIG: "the file would be larger than allowed here; choose another disk",
    errno.EROFS: "the disk is read-only; choose a path you can write to",
    errno.EACCES: "permission denied; check who may read and write there",
    errno.EPERM: "not permitted; check who may read and write there",
    errno.ENOENT: "there is no such file; check the path",
    errno.EISDIR: "that is a folder; give a file",
    errno.ENOTDIR: "part of the path is not a folder; check the path",
    errno.EMFILE: "too many files are open; raise the limit and try again",
}


def line_for(fault: BaseException) -> tuple[str, int]:
    """Give the line to say (empty for nothing) and the exit code for anything a command raised."""
    match fault:
        case SystemExit():
            return "", fault.code if isinstance(fault.code, int) else USERS_FAULT
        case UserError():
            return fault.message, fault.exit_code
        case typer.TyperException():
            return _usage(fault), USERS_FAULT
        case KeyboardInterrupt() | typer.Abort():
            return STOPPED_WORDS, STOPPED
        case RuntimeError() if str(fault) == "Query interrupted":  # what the database makes of Ctrl+C
            return STOPPED_WORDS, STOPPED
        case BrokenPipeError():
            return _reader_left(), 0
        case OSError() if fault.errno in DISK:
            return f"{fault.filename or 'writing'}: {DISK[fault.errno]}", USERS_FAULT
        case MemoryError():
            return "not enough memory; close other programs or give it a smaller file", USERS_FAULT
        case _:
            return _ours(fault), OUR_FAULT


def _usage(fault: typer.TyperException) -> str:
    words = fault.format_message().rstrip(".") or "a command is missing"
    return f"{words}; `equity-monitor --help` lists what there is"


def _reader_left() -> str:
    """The program that read our output closed it, as `head` does: that is no fault, and there is nobody to tell."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ""


def _ours(fault: BaseException) -> str:
    """Name the kind of fault and where it arose, never its message: that may hold a value from somebody's file."""
    if os.environ.get("EQUITY_MONITOR_DEBUG"):
        traceback.print_exception(fault)
    frames = traceback.extract_tb(fault.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames]
    reference = hashlib.sha256("|".join([type(fault).__name__, *places]).encode()).hexdigest()[:8]
    where = places[-1] if places else "an unknown place"
    return (
        f"something went wrong inside ({type(fault).__name__} at {where}, reference {reference}); "
        "set EQUITY_MONITOR_DEBUG=1 and run it again to see the whole trace"
    )
