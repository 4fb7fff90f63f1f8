"""Files that somebody might send, made from the templates."""

from data_models import TABLES, template


def good() -> bytes:
    """Two rows of staff of a known organisation, in a quarter that nobody has sent yet."""
    return template(TABLES["workforce"]).replace("2026-Q3", "2026-Q1").replace("2026-07-01", "2026-01-05").encode()


def bad() -> bytes:
    """The same with a grade that does not exist."""
    return good().replace(b"Trainee", b"=Chief")
