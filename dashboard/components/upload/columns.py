"""Which column is which: proposals that the sender confirms or changes, remembered for their organisation."""

import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.sitting import Sitting, decide
from dashboard.ingest import Choices, Report
from dashboard.ingest.choices import LEFT_OUT
from dashboard.ingest.proposals import proposals
from dashboard.ingest.raw_rows import headers_and_samples
from data_models import TABLES, Column

NONE = "(not in my file)"


def match_columns(sitting: Sitting, report: Report, person: Person) -> bool:
    """Draw the drop-downs where a column is missing, else the list of what was matched; say whether nothing is missing."""
    missing = _missing(report)
    named = [problem.column or "" for problem in report.problems if problem.code == "personal header"]
    if not missing and not named:
        with st.expander(f"Columns: {len(report.mapping)} matched"):
            st.markdown(
                "\n".join(f"- {header} \N{RIGHTWARDS ARROW} **{name}**" for header, name in report.mapping.items())
            )
        return True
    samples = headers_and_samples(sitting.content, report, sitting.choices)
    free = {header: values for header, values in samples.items() if header not in report.mapping}
    proposed = proposals(missing, {header: values for header, values in free.items() if header not in named})
    with st.form("columns", border=True):
        st.subheader("Which of your columns is which?")
        st.caption("Asked once: the answer is remembered for your organisation when you submit.")
        chosen = {column.name: _drop_down(column, samples, report, proposed.get(column.name)) for column in missing}
        out = [
            name
            for name in named
            if st.checkbox(f"Leave out {name}, which names people", value=True, key=f"out_{name}")
        ]
        if st.form_submit_button("Use these columns", type="primary", key="use_columns"):
            said = {header: name for name, header in chosen.items() if header != NONE}
            decide(sitting, Choices(columns=dict.fromkeys(out, LEFT_OUT) | said), person)
    return False


def _missing(report: Report) -> list[Column]:
    names = {problem.column for problem in report.problems if problem.code == "missing column"}
    return [column for column in TABLES[report.table].columns() if column.name in names]


def _drop_down(column: Column, samples: dict[str, tuple[str, ...]], report: Report, proposed: str | None) -> str:
    options = [NONE, *(header for header in samples if header not in report.mapping), *report.mapping]
    return st.selectbox(
        f"{column.title} (`{column.name}`)",
        options,
        index=options.index(proposed) if proposed else 0,
        format_func=lambda header: header if header == NONE else f"{header}: {', '.join(samples.get(header, ()))[:60]}",
        help=column.description,
        key=f"column_{column.name}",
    )
