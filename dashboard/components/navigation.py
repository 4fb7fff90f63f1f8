"""Which pages there are, and who is offered which; a page that is not offered has no address."""

from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from dashboard.access import Person
from dashboard.components.session import has_records

PAGES = Path(__file__).parents[2] / "pages"
_ASK = ("evaluator", "steward")
"""Roles that put live questions to the records."""

ICON = Path(__file__).parent / "assets" / "icon.svg"


def navigation(person: Person) -> StreamlitPage:
    """Offer a person their pages, and give the one they are on."""
    pages = [
        *_of_figures(),
        *_funder_return(),
        _page("standards_return", "Standards return", "assignment", "Both race equality standards, ready to send."),
        _page("evidence", "Evidence trail", "account_tree", "What the work rests on, and whether it is happening."),
        _page("methods", "Methods", "menu_book", "How each figure is made, and how people are protected."),
        _page("data_dictionary", "Data dictionary", "table", "Every upload table: columns, rules, code lists."),
    ]
    if person.role in _ASK and has_records():
        pages.append(
            _page("evaluation_workbench", "Evaluation workbench", "science", "Cohorts of programmes, and a comparison.")
        )
    if person.may("upload") and has_records():
        pages += _for_analysts()
    if person.may("publish") and has_records():
        pages += _for_stewards()
    # Without this the menu hides the last pages behind a button, the uploader among them.
    return st.navigation(pages, expanded=True)


def _of_figures() -> list[StreamlitPage]:
    return [
        _page("home", "Home", "home", "What this is, and the headline figures of the latest release.", default=True),
        _page("representation", "Representation", "groups", "Who is in post, compared with who lives here."),
        _page("recruitment", "Recruitment", "person_add", "Who applies, who is shortlisted and who is appointed."),
        _page("retention", "Retention", "how_to_reg", "Who joins, who stays and who leaves."),
        _page("progression", "Progression", "trending_up", "Who is promoted, and who reaches the top."),
        _page("experience", "Experience", "diversity_3", "Belonging and isolation, harassment and discrimination."),
        _page(
            "leadership_programme",
            "Leadership programme",
            "school",
            "Who comes, what they learn, what becomes of them.",
        ),
        _page("network", "Network", "hub", "Support network and action learning: who comes, and who is not alone."),
        _page("pay", "Pay", "payments", "What staff are paid, and who is paid most and least."),
        _page(
            "cultural_competency", "Cultural competency", "explore", "A journey: levels, who moves, materials, toolkit."
        ),
        _page("funding_equity", "Funding equity", "account_balance", "Who gets the money, and on what terms."),
        _page("partnerships", "Partnerships", "handshake", "What reaches partners, and on what terms."),
        _page("seat_at_the_table", "Seat at the table", "groups_3", "Who sits, votes, chairs, and whose word counts."),
        _page("coverage", "Coverage", "map", "Where, and for whom, there is a by-and-for offer, and where none."),
        _page("co_design", "Co-design", "draw", "Who designs what comes next, and what has been reached."),
        _page("targets", "Targets", "flag", "What is to be reached by when, and what is being done about it."),
    ]


def _for_analysts() -> list[StreamlitPage]:
    return [
        _page("upload", "Upload", "upload_file", "Check a file, mend it, see what it does, submit it."),
        _page("submissions", "Submissions", "history", "What was sent, what is owed; withdraw, restore, publish."),
        _page("own_organisation", "Your organisation", "domain", "How complete what you sent is, exactly."),
    ]


def _for_stewards() -> list[StreamlitPage]:
    return [
        _page("edit_targets", "Edit targets", "edit_note", "Set targets and actions, and answer for them."),
        _page("table_budget", "Table budget", "balance", "What each table adds, and what it costs."),
        _page("audit", "Audit", "verified_user", "What was done, by whom and when, and whether anybody changed it."),
    ]


def _funder_return() -> list[StreamlitPage]:
    # A process that serves a release alone has nothing that reads files.
    words = ("A funder's return", "savings", "One file of grants, read for racial equity.")
    return [_page("funder_return", *words)] if has_records() else []


def _page(file: str, title: str, icon: str, help: str, *, default: bool = False) -> StreamlitPage:  # noqa: A002
    return st.Page(PAGES / f"{file}.py", title=title, icon=f":material/{icon}:", help=help, default=default)
