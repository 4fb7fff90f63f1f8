"""Which column is which: proposals that the sender confirms or changes, remembered for their organisation."""

from collections.abc import Mapping

import streamlit as st

from dashboard.access import Person
from dashboard.components.upload.problems import as_code
from dashboard.components.upload.sitting import Sitting, decide
from dashboard.ingest import Choices, Report
from dashboard.ingest.choices import LEFT_OUT
from dashboard.ingest.proposals import proposals
from dashboard.ingest.raw_rows import headers_and_samples
from data_models import TABLES, Column

NONE = "(not in my file)"
Samples = Mapping[str, tuple[str, ...]]


def match_columns(sitting: Sitting, report: Report, person: Person) -> bool:
    """Draw the drop-downs where a column is missing or there twice, else what was matched; say whether nothing is missing."""
    missing, twice = _columns(report, "missing column"), _columns(report, "repeated column")
    named = [problem.column or "" for problem in report.problems if problem.code == "personal header"]
    if not missing and not named and not twice:
        _matched(sitting, report, person)
        return True
    samples = headers_and_samples(sitting.content, report, sitting.choices)
    free = {header: values for header, values in samples.items() if header not in report.mapping}
    proposed = proposals(missing, {header: values for header, values in free.items() if header not in named})
    with st.form("columns", border=True):
        st.subheader("Which of your columns is which?")
        st.caption("Asked once: the answer is remembered for your organisation when you submit.")
        said = {column.name: _drop_down(column, samples, report, proposed.get(column.name)) for column in missing}
        out = [*_one_of_several(twice, samples, report), *_without_people(named)]
        pressed = st.form_submit_button("Use these columns", type="primary", key="use_columns")
    if pressed:
        decide(sitting, Choices(columns=dict.fromkeys(out, LEFT_OUT) | _by_header(said)), person)
    return False


def _columns(report: Report, code: str) -> list[Column]:
    names = {problem.column for problem in report.problems if problem.code == code}
    return [column for column in TABLES[report.table].columns() if column.name in names]


def _matched(sitting: Sitting, report: Report, person: Person) -> None:
    """List what was matched, folded away unless columns seem to be swapped, and let it be changed."""
    doubted = any(problem.code == "swapped column" for problem in report.problems)
    with st.expander(f"Columns: {len(report.mapping)} matched", expanded=doubted):
        if not st.toggle("Change which column is which", value=doubted, key=f"rematch_{sitting.checks}"):
            pairs = (f"- {as_code(header)} \N{RIGHTWARDS ARROW} **{name}**" for header, name in report.mapping.items())
            st.markdown("\n".join(pairs))
            return
        samples, taken = headers_and_samples(sitting.content, report, sitting.choices), _taken(report)
        with st.form("rematch", border=False):
            columns = [column for column in TABLES[report.table].columns() if column.name in taken]
            said = {column.name: _drop_down(column, samples, report, taken[column.name]) for column in columns}
            pressed = st.form_submit_button("Use these columns", type="primary", key="use_columns")
        if pressed:
            chosen = _by_header(said)
            out = dict.fromkeys((header for header in taken.values() if header not in chosen), LEFT_OUT)
            decide(sitting, Choices(columns=out | chosen), person)


def _taken(report: Report) -> dict[str, str]:
    return {name: header for header, name in report.mapping.items()}


def _by_header(said: Mapping[str, str]) -> dict[str, str]:
    return {header: name for name, header in said.items() if header != NONE}


def _one_of_several(twice: list[Column], samples: Samples, report: Report) -> list[str]:
    """Ask which of the headers that were read as one column it is, and give the others, to be left out."""
    out = []
    for column in twice:
        headers = list(dict.fromkeys(match.header for match in report.matches if match.taken == column.name))
        kept = _drop_down(column, {header: samples.get(header, ()) for header in headers}, report, headers[0])
        out += [header for header in headers if header != kept]
    return out


def _without_people(named: list[str]) -> list[str]:
    return [
        name
        for name in named
        if st.checkbox(f"Leave out {as_code(name)}, which names people", value=True, key=f"out_{name}")
    ]


def _drop_down(column: Column, samples: Samples, report: Report, proposed: str | None) -> str:
    free = [header for header in samples if header not in report.mapping]
    options = [NONE, *free, *(header for header in report.mapping if header in samples)]
    return st.selectbox(
        f"{column.title} (`{column.name}`)",
        options,
        index=options.index(proposed) if proposed in options else 0,
        format_func=lambda header: header if header == NONE else f"{header}: {', '.join(samples.get(header, ()))[:60]}",
        help=column.description,
        key=f"column_{column.name}",
    )
