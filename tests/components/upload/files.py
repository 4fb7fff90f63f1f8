"""Files that somebody might send, made from the templates."""

from data_models import TABLES, template

NAME = "workforce_2026-Q1.csv"


def good() -> bytes:
    """Two rows of staff of a known organisation, in a quarter that nobody has sent yet."""
    return template(TABLES["workforce"]).replace("2026-Q3", "2026-Q1").replace("2026-07-01", "2026-01-05").encode()


def bad() -> bytes:
    """The same with a grade that does not exist."""
    return good().replace(b"Trainee", b"=Chief")


def renamed() -> bytes:
    """The same with a header of somebody's own."""
    return good().replace(b",grade,", b",Grades,")


def unusual() -> bytes:
    """The same with pay that is more than unusual."""
    return good().replace(b"31000", b"900000")
