"""Composing a cohort: one value or All of each declared filter."""

from collections.abc import Mapping
from typing import NamedTuple

import streamlit as st

from dashboard.charts.labels import label
from dashboard.components.permalink import SLOTS
from dashboard.components.workbench.asking import desk, read
from dashboard.disclosure import ALL
from dashboard.disclosure.cohorts import FILTERS, Cohort, CohortRefusedError
from dashboard.disclosure.grid import codes

TITLES = {
    "programme": "Programme",
    "cohort": "Cohort",
    "organisation_type": "Organisation type",
    "region": "Region at entry",
    "grade": "Grade at entry",
    "ethnic_group": "Ethnic group",
    "completed": "Completed",
}
LETTERS = dict(zip(SLOTS, "ABC", strict=True))
_NO_COHORT = "No cohort"


class Choices(NamedTuple):
    """What can be chosen.

    Parameters
    ----------
    options
        Filter -> its codes.
    titles
        Each programme's name.
    """

    options: Mapping[str, tuple[str, ...]]
    titles: Mapping[str, str]


def choices() -> Choices:
    """Give what can be chosen: programmes and their cohorts as published, everything else from the classifications."""
    held = desk()
    known = {name: codes(name) for name in FILTERS if name not in {"programme", "cohort", "completed"}}
    return Choices({**held.options(), **known, "completed": ("yes", "no")}, held.titles())


def builder(slot: str, given: Choices) -> None:
    """Draw one form; sending it writes the cohort into the address, and the page answers what stands there."""
    _follow(slot, given)
    letter = LETTERS[slot]
    with st.form(f"form {slot}"):
        st.markdown(f"**Cohort {letter}**")
        with st.container(horizontal=True, gap="small"):
            for name in FILTERS:
                st.selectbox(
                    TITLES[name],
                    (ALL, *given.options[name]),
                    key=_key(slot, name),
                    format_func=lambda code, name=name: _text(name, code, given),
                    width=340 if name == "programme" else 190,
                )
        with st.container(horizontal=True, gap="small"):
            st.form_submit_button(
                "Compare" if slot == SLOTS[0] else "Compare beside it",
                type="primary",
                key=f"compare {slot}",
                on_click=_send,
                args=(slot,),
            )
            if slot != SLOTS[0]:
                st.form_submit_button("Take away", key=f"away {slot}", on_click=_take_away, args=(slot,))


def asked() -> dict[str, Cohort | CohortRefusedError]:
    """Give the cohorts that the address names, by their slot; what is no cohort is refused like any other."""
    found: dict[str, Cohort | CohortRefusedError] = {}
    for slot in SLOTS:
        try:
            cohort = read(st.query_params.get(slot, ""))
        except CohortRefusedError as refusal:
            found[slot] = refusal
        else:
            found |= {slot: cohort} if cohort is not None else {}
    return found


def put(slot: str, key: str) -> None:
    """Write a cohort into the address."""
    st.query_params[slot] = key


def _key(slot: str, name: str) -> str:
    return f"{slot} {name}"


def _send(slot: str) -> None:
    where = {name: st.session_state.get(_key(slot, name), ALL) for name in FILTERS}
    put(slot, Cohort.read(where).key)
    st.session_state[f"followed {slot}"] = st.query_params[slot]


def _take_away(slot: str) -> None:
    st.query_params.pop(slot, None)
    st.session_state.pop(f"open {slot}", None)


def _follow(slot: str, given: Choices) -> None:
    """Set the form to what the address says, where that has changed: a link, a saved cohort, or the way back."""
    text = st.query_params.get(slot, "")
    known = st.session_state.get(f"followed {slot}", _NO_COHORT)
    if text != known:
        try:
            cohort = read(text) or Cohort()
        except CohortRefusedError:
            cohort = Cohort()
        for name in FILTERS:
            code = cohort.value(name)
            st.session_state[_key(slot, name)] = code if code in given.options[name] else ALL
        st.session_state[f"followed {slot}"] = text


def _text(name: str, code: str, given: Choices) -> str:
    if code == ALL:
        return ALL
    if name == "programme":
        return f"{given.titles.get(code, code)} ({code})"
    return code if name == "cohort" else label(name, code)
