"""Queries: unusual, to be corrected in the file or explained in a sentence, which is kept so that nobody is asked twice."""

import streamlit as st

from dashboard.components.upload.open_records import open_records
from dashboard.components.upload.sitting import Sitting
from dashboard.errors import UserError
from dashboard.ingest import Report
from dashboard.ingest.grouped import Group, grouped
from dashboard.ingest.queries import Query, check_words, queries
from dashboard.records import Explanation


def ask(sitting: Sitting, report: Report) -> tuple[Explanation, ...] | None:
    """Draw one question for each rule.

    Returns
    -------
    tuple or None
        What is to be kept with the submission; None while something is not explained.
    """
    found = queries(report, open_records())
    if not found:
        return ()
    st.subheader(f"{len(found)} question{'' if len(found) == 1 else 's'} before you submit")
    st.caption("These are unusual, not wrong. Correct them in your file, or say in a sentence why they are right.")
    given = [_question(sitting, query) for query in found]
    return tuple(one for answer in given for one in answer or ()) if None not in given else None


def _question(sitting: Sitting, query: Query) -> tuple[Explanation, ...] | None:
    group = grouped(query.problems)[0]
    with st.container(border=True):
        st.markdown(_words(query, group))
        if not query.open:
            st.caption(f"Explained before: {next(iter(query.earlier.values()))}")
            return query.explained("")
        if query.earlier:
            st.caption(f"{len(query.problems) - query.open} of them were explained before.")
        key = f"explain_{query.code}"
        words = st.text_input("Why is this right?", value=sitting.answers.get(query.code, ""), key=key, max_chars=500)
        sitting.answers[query.code] = words
        return _checked(words, query)


def _checked(words: str, query: Query) -> tuple[Explanation, ...] | None:
    if not words.strip():
        return None
    try:
        return query.explained(check_words(words))
    except UserError as fault:
        st.caption(f":orange[{fault.message}]")
        return None


def _words(query: Query, group: Group) -> str:
    value = f" (`{group.first.value}`)" if group.first.value and group.first.row is not None else ""
    place = f"  \nRows {group.places}" if group.rows else ""
    count = f"  \n{group.count:,} cells" if group.rows and group.count > 1 else ""
    return f"**{group.first.column or 'The file'}**: {query.message}{value}{place}{count}"
