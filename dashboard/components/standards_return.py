"""The standards return on a page: a table for each standard, and the same as CSV and Excel."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from dashboard.charts.judged import sentences
from dashboard.charts.notation import between, shown
from dashboard.components.current_release import released
from dashboard.indicators.return_lines import STANDARDS
from dashboard.release.standards_return import notice, standards_return
from data_models.safe_csv import safe_csv
from data_models.safe_excel import safe_excel

LONG = 60
"""Characters of a sentence that is worth saying once only."""

FILE = "equity-monitor-standards-return"


def return_tables() -> None:
    """Draw the return of the newest quarter."""
    release = released()
    frame = standards_return(release)
    _downloads(frame, notice(release))
    for standard, name in STANDARDS.items():
        st.subheader(name)
        lines = frame[frame["standard"] == standard]
        st.table(_readable(lines), hide_index=True, border="horizontal", alt=f"{name}, {release.quarters[-1]}")
    st.caption(
        "Figures are adjusted to protect people and may not add up. [c] confidential: too few people. [x] not available."
    )


def _readable(lines: pd.DataFrame) -> pd.DataFrame:
    """Write numbers as a reader expects them."""
    return pd.DataFrame(
        {
            "No.": lines["number"],
            "Measure": measures(list(lines["measure"]), list(lines["note"])),
            "Value": [_value(line) for _, line in lines.iterrows()],
            "95% interval": [_interval(line) for _, line in lines.iterrows()],
        }
    )


def measures(names: Sequence[str], notes: Sequence[str]) -> list[str]:
    """Put each note below its measure: a column of its own leaves a phone one word a line.

    A long sentence that stood in an earlier row is not said again, and the groups are called by their names.
    """
    said: set[str] = set()
    written = []
    for name, note in zip(names, notes, strict=True):
        every = sentences(note) if note else []
        kept = [one for one in every if one not in said or len(one) < LONG]
        said.update(every)
        words = " ".join(kept).replace("this group is", "racially minoritised staff are")
        words = words.replace("the group it is compared with is", "White staff are")
        words = words.replace("-Q", "\N{NON-BREAKING HYPHEN}Q")
        written.append(f"{name}  \n:small[:gray[{words}]]" if words else name)
    return written


def _value(line: "pd.Series[str]") -> str:
    return f"[{line['status']}]" if line["status"] else shown(float(line["value"]), line["unit"])


def _interval(line: "pd.Series[str]") -> str:
    if line["status"] or pd.isna(line["lower"]) or pd.isna(line["upper"]):
        return ""
    return between(float(line["lower"]), float(line["upper"]), line["unit"])


def _downloads(frame: pd.DataFrame, above: tuple[str, ...]) -> None:
    header, rows = list(frame.columns), [tuple(row) for row in frame.itertuples(index=False)]
    text = "".join(f"# {line}\r\n" for line in above) + safe_csv(header, rows, newline="\r\n")
    book = safe_excel(header, rows, above, "Standards return")
    with st.container(horizontal=True, gap="small"):
        st.download_button(
            "CSV", text.encode("utf-8-sig"), f"{FILE}.csv", "text/csv", icon=":material/download:", on_click="ignore"
        )
        st.download_button("Excel", book, f"{FILE}.xlsx", icon=":material/download:", on_click="ignore")
