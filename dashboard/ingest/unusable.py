"""The one error of this room: a file that cannot be read as an upload table at all."""

from dashboard.errors import UserError


class UnusableFile(UserError):  # noqa: N818 - it is what the person is told, not what went wrong inside
    """A file that is not a table of ours; the message is one sentence that says what to do about it."""
