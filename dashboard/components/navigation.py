"""Which pages there are, and who is offered which; a page that is not offered has no address."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from dashboard.access import Person
from dashboard.components.session import has_records

PAGES = Path(__file__).parents[2] / "pages"
ICON = Path(__file__).parent / "assets" / "icon.svg"


def _everybody(_: Person) -> bool:
    return True


def _where_files_are_read(_: Person) -> bool:
    return has_records()


def _who_asks(person: Person) -> bool:
    return person.role in ("evaluator", "steward") and has_records()


def _who_uploads(person: Person) -> bool:
    return person.may("upload") and has_records()


def _who_publishes(person: Person) -> bool:
    return person.may("publish") and has_records()


class Offer(NamedTuple):
    """A page: its file, its title and icon, what it is for, and who is offered it: everybody, unless said."""

    file: str
    title: str
    icon: str
    words: str
    to: Callable[[Person], bool] = _everybody


# fmt: off
SECTIONS = {
    "": (
        Offer("home", "Home", "home", "What this is, and the headline figures of the latest release."),
        Offer("targets", "Targets", "flag", "What is to be reached by when, and what is being done about it."),
    ),
    "Workforce": (
        Offer("representation", "Representation", "groups", "Who is in post, compared with who lives here."),
        Offer("recruitment", "Recruitment", "person_add", "Who applies, who is shortlisted and who is appointed."),
        Offer("retention", "Retention", "how_to_reg", "Who joins, who stays and who leaves."),
        Offer("progression", "Progression", "trending_up", "Who is promoted, and who reaches the top."),
        Offer("pay", "Pay", "payments", "What staff are paid, and who is paid most and least."),
        Offer("experience", "Experience", "diversity_3", "Belonging and isolation, harassment and discrimination."),
    ),
    "Programmes": (
        Offer("leadership_programme", "Leadership programme", "school", "Who comes, what they learn, what becomes of them."),
        Offer("network", "Network", "hub", "Support network and action learning: who comes, and who is not alone."),
        Offer("evaluation_workbench", "Evaluation workbench", "science", "Cohorts of programmes, and a comparison.", _who_asks),
    ),
    "Mainstream services": (
        Offer("cultural_competency", "Cultural competency", "explore", "A journey: levels, who moves, materials, toolkit."),
    ),
    "By-and-for organisations": (
        Offer("funding_equity", "Funding equity", "account_balance", "Who gets the money, and on what terms."),
        Offer("partnerships", "Partnerships", "handshake", "What reaches partners, and on what terms."),
        Offer("seat_at_the_table", "Seat at the table", "groups_3", "Who sits, votes, chairs, and whose word counts."),
        Offer("co_design", "Co-design", "draw", "Who designs what comes next, and what has been reached."),
        Offer("coverage", "Coverage", "map", "Where, and for whom, there is a by-and-for offer, and where none."),
        Offer("funder_return", "A funder's return", "savings", "One file of grants, read for racial equity.", _where_files_are_read),
    ),
    "Behind the figures": (
        Offer("evidence", "Evidence trail", "account_tree", "What the work rests on, and whether it is happening."),
        Offer("standards_return", "Standards return", "assignment", "Both race equality standards, ready to send."),
        Offer("methods", "Methods", "menu_book", "How each figure is made, and how people are protected."),
        Offer("data_dictionary", "Data dictionary", "table", "Every upload table: columns, rules, code lists."),
    ),
    "Your data": (
        Offer("upload", "Upload", "upload_file", "Check a file, mend it, see what it does, submit it.", _who_uploads),
        Offer("submissions", "Submissions", "history", "What was sent, what is owed; withdraw, restore, publish.", _who_uploads),
        Offer("own_organisation", "Your organisation", "domain", "How complete what you sent is, exactly.", _who_uploads),
    ),
    "Stewards": (
        Offer("edit_targets", "Edit targets", "edit_note", "Set targets and actions, and answer for them.", _who_publishes),
        Offer("table_budget", "Table budget", "balance", "What each table adds, and what it costs.", _who_publishes),
        Offer("audit", "Audit", "verified_user", "What was done, by whom and when, and whether anybody changed it.", _who_publishes),
    ),
}
# fmt: on
"""The menu: what a leader looks for first, the three pillars, what lies behind them, and what only some may do."""


def navigation(person: Person) -> StreamlitPage:
    """Offer a person their pages, and give the one they are on."""
    offered = {title: [_page(one) for one in pages if one.to(person)] for title, pages in SECTIONS.items()}
    # Without `expanded` the menu hides the last pages behind a button, the uploader among them.
    return st.navigation({title: pages for title, pages in offered.items() if pages}, expanded=True)


def _page(one: Offer) -> StreamlitPage:
    place, icon = PAGES / f"{one.file}.py", f":material/{one.icon}:"
    return st.Page(place, title=one.title, icon=icon, help=one.words, default=one.file == "home")
