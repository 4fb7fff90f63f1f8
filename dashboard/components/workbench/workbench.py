"""The evaluation workbench as it stands on its page."""

import streamlit as st

from dashboard.access import Person
from dashboard.charts.cohorts import Named, build, cohort_words, flow_words
from dashboard.components.board import board, message
from dashboard.components.permalink import SLOTS
from dashboard.components.workbench.asking import Answer, ask
from dashboard.components.workbench.builder import LETTERS, Choices, asked, builder, choices, put
from dashboard.components.workbench.cards import cards
from dashboard.components.workbench.pack import evaluation_pack
from dashboard.components.workbench.saved import names, save, saved_cohorts
from dashboard.disclosure.cohorts import Cohort, CohortRefusedError, Comparison

HEADS = {"promoted": "Promotion", "left": "Leaving"}

CHANCE = (
    "Each cohort is a question of its own: of twenty questions about programmes that change nothing, one would show a difference "
    "by chance. Ask what you meant to ask before you look."
)


def workbench(person: Person) -> None:
    """Draw the builder, and what is found of the cohorts that the address names."""
    given = choices()
    with st.expander("Saved cohorts", icon=":material/bookmarks:"):
        saved_cohorts(person)
    wanted = asked()
    for slot in SLOTS[: max(_shown(wanted), 1)]:
        builder(slot, given)
    if 0 < len(wanted) < len(SLOTS) and _shown(wanted) == len(wanted):
        st.button("Set another cohort beside it", icon=":material/add:", key="another", on_click=_open_another)
    if not wanted:
        st.info("Choose a cohort and press Compare. What you ask is written down; what you see is protected.")
        return
    found = {slot: one if isinstance(one, CohortRefusedError) else ask(one, person) for slot, one in wanted.items()}
    st.session_state.pop(_ANOTHER, None) if len(found) == len(SLOTS) else None
    _side_by_side(found, wanted, given, person)


_ANOTHER = "another cohort is open"


def _open_another() -> None:
    st.session_state[_ANOTHER] = st.session_state.get(_ANOTHER, 0) + 1


def _shown(wanted: dict[str, Cohort | CohortRefusedError]) -> int:
    """How many forms are open: those that the address names, and the one that was asked for besides."""
    last = max((SLOTS.index(slot) + 1 for slot in wanted), default=0)
    extra = 1 if st.session_state.get(_ANOTHER, 0) >= last > 0 else 0
    return min(last + extra, len(SLOTS))


def _side_by_side(
    found: dict[str, Answer], wanted: dict[str, Cohort | CohortRefusedError], given: Choices, person: Person
) -> None:
    """Draw a column for each cohort, then every chart with all of them in it."""
    known, compared = names(), []
    for column, (slot, one) in zip(st.columns(len(found)), found.items(), strict=True):
        with column, st.container(border=True, key=f"found {slot}"):
            if isinstance(one, Comparison):
                name = known.get(one.cohort.key) or cohort_words(one.cohort, given.titles)
                _heading(slot, name, one, several=len(found) > 1)
                save(slot, one.cohort, person)
                compared.append(Named(name, one, LETTERS[slot] if len(found) > 1 else ""))
            else:
                _refused(slot, one, given)
    drawn = build(compared)
    if drawn:
        board(cards(compared), key="workbench definitions")
        board(message(drawn, notice(compared[0].comparison)), key="workbench")
    if compared:
        evaluation_pack(compared)
        st.caption(CHANCE)


def notice(one: Comparison) -> tuple[str, ...]:
    """Give the lines that stand above every download."""
    return (
        f"Equity Monitor, live comparison of cohorts. Policy {one.policy}. Returns {one.quarters[0]} to {one.quarters[1]}.",
        "Every figure is made of protected counts; figures may not add up. Status c: confidential.",
    )


def _heading(slot: str, name: str, one: Comparison, *, several: bool) -> None:
    st.markdown(f"**{LETTERS[slot]}: {name}**")
    st.markdown(flow_words(one))
    for outcome in one.outcomes if several else ():
        st.markdown(f"**{HEADS[outcome.key]}.** {outcome.sentence}")
    if one.refusal:
        st.info(one.refusal, icon=":material/balance:")


def _refused(slot: str, refusal: CohortRefusedError, given: Choices) -> None:
    st.markdown(f"**{LETTERS[slot]}**")
    st.info(refusal.message, icon=":material/lock:")
    if refusal.wider is not None:
        st.button(
            f"Compare the next wider cohort: {cohort_words(refusal.wider, given.titles)}",
            key=f"wider {slot}",
            on_click=put,
            args=(slot, refusal.wider.key),
        )
