"""A funder's own return on a page: give one file of grants, read what it says, and first what it does not."""

import hashlib

import pandas as pd
import streamlit as st

from dashboard.charts.build import build
from dashboard.charts.question import Question
from dashboard.components.board import board, definitions, message
from dashboard.components.boundary import boundary
from dashboard.disclosure import Figures
from dashboard.errors import UserError
from dashboard.indicators import discover
from dashboard.ingest import Report, check
from dashboard.preview.portfolio import Portfolio, read_portfolio
from dashboard.preview.portfolio_words import remarks, without

KINDS = ["csv", "tsv", "xlsx", "xls", "ods", "json", "zip"]
KEPT = "funder return"
MOST = 200
"""Remarks on a file that a page lists; the command line lists all of them."""


def funder_return() -> None:
    """Ask for a file and draw its reading; nothing of the file is stored."""
    given = st.file_uploader("360Giving file: CSV, Excel or JSON", type=KINDS, key="funder return file")
    if given is None:
        st.session_state.pop(KEPT, None)
        return
    with boundary():
        report, portfolio = _reading(given.getvalue(), given.name)
        _remarks(report, portfolio)
        if portfolio is not None:
            _draw(portfolio)


def _reading(data: bytes, name: str) -> tuple[Report, Portfolio | None]:
    """Check and read a file once, however often the page is drawn."""
    digest = hashlib.sha256(data).hexdigest()
    if st.session_state.get(KEPT, ("",))[0] != digest:
        with st.spinner("Reading the portfolio"):
            report = check(data, table="grants", file_name=name)
            portfolio = _portfolio(report)
        st.session_state[KEPT] = (digest, report, portfolio)
    _, report, portfolio = st.session_state[KEPT]
    return report, portfolio


def _portfolio(report: Report) -> Portfolio | None:
    """Read what can be read; nothing of a file whose problems are not of single rows."""
    try:
        return read_portfolio(report)
    except UserError:
        if report.accepted:
            raise
        return None


def _remarks(report: Report, portfolio: Portfolio | None) -> None:
    """Name every row that has a problem, or that was read otherwise than it stands."""
    if report.accepted:
        st.success(f"{report.rows:,} grants read. Nothing of the file was stored.", icon=":material/check:")
    elif portfolio is not None:
        st.warning(f"Part of the file was read.{without(portfolio)} Nothing was stored.", icon=":material/warning:")
    else:
        many = len(report.problems)
        words = f"{many:,} problem{'s' * (many > 1)}. Nothing was read: a total must not leave rows out in silence."
        st.error(words, icon=":material/error:")
    said = (*report.problems, *(report.warnings if portfolio is not None else ()))
    if said:
        rows = [{"Row": one.row, "Column": one.column or "", "What": one.message} for one in said[:MOST]]
        with st.expander(f"{len(said):,} remark{'s' * (len(said) > 1)} on the file", expanded=not report.accepted):
            st.dataframe(pd.DataFrame(rows), hide_index=True)


def _draw(portfolio: Portfolio) -> None:
    """Draw every section, one below another, because a reader goes through all of them."""
    known = discover()
    held = [one for figures in portfolio.sections.values() for one in figures]
    board(definitions(known[one.indicator] for one in held), key="funder return definitions")
    notice = ("A funder's own return: exact figures, made of one published file and of nothing else.",)
    for place, (name, figures) in enumerate(portfolio.sections.items()):
        st.subheader(name)
        # Names come from the file: plain text, so that nothing in it is taken for a picture or a link.
        for line in remarks(portfolio, rows=False) if place == 0 else ():
            st.text(line)
        cards = [build(_question(one, portfolio.quarter)) for one in figures]
        board(message(cards, notice), key=f"funder return {name}")


def _question(figures: Figures, quarter: str) -> Question:
    return Question(discover()[figures.indicator], figures, quarter)
