"""A live answer for evaluators: the same counting, protection and derivation as a release, for one question."""

import logging
from collections.abc import Mapping, Sequence

from dashboard.disclosure.counting import count
from dashboard.disclosure.derive import derive
from dashboard.disclosure.figures import Figures
from dashboard.disclosure.policy import Policy
from dashboard.disclosure.question import parse
from dashboard.disclosure.sticky import Keyring
from dashboard.indicators import discover
from dashboard.indicators.cursor import Cursor

LOG = logging.getLogger(__name__)


def answer(
    cursor: Cursor, indicator: str, by: Sequence[str], where: Mapping[str, str], policy: Policy, pepper: Keyring
) -> Figures:
    """Answer one question from the records, under the asker's policy.

    Every question that is answered is logged; what the answer was is not.

    Parameters
    ----------
    cursor
        A cursor over the records.
    indicator, by, where
        The question, read by `parse`.
    policy
        The asker's; its list of tables is what may be asked.
    pepper
        Source of the keys: the same as the release's, or the two could be averaged.

    Raises
    ------
    NotReleasedError
        If the question is not on the list.
    """
    indicators = discover()
    question = parse(indicator, by, where, indicators=indicators, tables=policy.tables)
    LOG.info("%s asked %s by %s where %s", policy.label, indicator, question.by, dict(question.where))
    chosen = indicators[question.indicator]
    read = (question.table, *chosen.needs(question.table))
    # Everyone altogether is counted as well: how many there are decides which quarter a figure stands from.
    tables = tuple(dict.fromkeys((*read, *(table.everyone for table in read if table.everyone in policy.tables))))
    counts = count(cursor, tables, policy, pepper)
    return derive(chosen, counts, question.table, policy).select(question.where, question.by)
