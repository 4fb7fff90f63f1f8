"""The data dictionary, generated from the upload tables' own models."""

import pandas as pd
import streamlit as st

from data_models import CLASSIFICATIONS, TABLES, UploadTable, data_dictionary, template


def dictionary() -> None:
    """Let the reader choose a table, and describe it whole."""
    name = st.selectbox("Upload table", tuple(TABLES), format_func=_title, key="table", bind="query-params", width=420)
    table = TABLES[name if name in TABLES else next(iter(TABLES))]
    st.header(table.title())
    st.markdown(_facts(table), width=760)
    _template(table)
    _columns(table)
    _code_lists(table)


def _title(name: str) -> str:
    return TABLES[name].title()


def _facts(table: type[UploadTable]) -> str:
    key = ", ".join(f"`{column}`" for column in table.key())
    scope = "once a quarter" if table.scope() == "quarterly" else "whenever it changes: a register"
    return (
        f"{table.grain()} Sent {scope}. No two rows may have the same {key}. One submission holds everything of one "
        f"`{table.owner()}`{' in one quarter' if table.scope() == 'quarterly' else ''}."
    )


def _template(table: type[UploadTable]) -> None:
    st.download_button(
        "Download a template",
        template(table),
        file_name=f"{table.table_name()}.csv",
        mime="text/csv",
        icon=":material/download:",
        on_click="ignore",
        help="The header and two made-up rows that pass every check.",
    )


def _columns(table: type[UploadTable]) -> None:
    st.subheader("Columns")
    rows = data_dictionary(table)
    frame = pd.DataFrame({"Column": [row["column"] for row in rows], "What it holds": list(map(_meaning, rows))})
    st.table(frame, hide_index=True, border="horizontal", alt=f"Columns of {table.title()}")


def _meaning(row: dict[str, str]) -> str:
    """Say all of a column in one cell: a table of seven columns cannot be read on a telephone."""
    kind = f"{row['kind']}, {row['unit']}" if row["unit"] else row["kind"]
    required = "required" if row["required"] == "yes" else "may be left out"
    listed = f"Code list: {row['classification']}." if row["classification"] else ""
    details = " ".join(filter(None, [f"{kind[:1].upper()}{kind[1:]}; {required}.", row["rule"], listed]))
    return f"{row['description']}  \n:small[:gray[{details}]]"


def _code_lists(table: type[UploadTable]) -> None:
    names = dict.fromkeys(column.classification for column in table.columns() if column.classification)
    if names:
        st.subheader("Code lists")
    for name in names:
        listed = CLASSIFICATIONS[name]
        with st.expander(f"{listed.title} ({len(listed.codes)})", key=f"codes-{table.table_name()}-{name}"):
            st.markdown("\n".join(f"- {code}" for code in listed.codes))
