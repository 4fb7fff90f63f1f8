"""Setting targets and actions, for stewards: kept in the records, audited, and shown to readers when they are released."""

from collections.abc import Mapping, Sequence

import streamlit as st

from dashboard import settings
from dashboard.access import Person
from dashboard.charts.labels import ALTOGETHER, codes, label
from dashboard.charts.notation import shown
from dashboard.components.current_release import indicators, newest
from dashboard.components.upload.open_records import open_records
from dashboard.release import Release
from dashboard.release.restate import is_stated, restate
from data_models import quarters
from data_models.target import Action, Sense, Target, joined
from data_models.target import codes as codes_of

AHEAD = 20
"""Quarters after the release's last one that something can be due in."""

SENSES: tuple[Sense, ...] = ("at least", "at most")
NEW = "A new one"

OWNER = "A role or an organisation; it is published, so no person's name."


def edit_targets(person: Person) -> None:
    """Draw the targets in force, and the form for one more."""
    held = open_records().targets()
    for one in held:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(f"- {described(one)}", width=820)  # the buttons stand below one another
            if st.button("Remove", key=f"remove {one.indicator} {one.where}", help=f"Remove: {described(one)}"):
                open_records().remove_target(one.indicator, one.where, person.name)
                st.rerun()
    key, where = _figure("target")
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        sense = st.selectbox("It is to be", SENSES, key="target sense", width=130)
        unit = indicators()[key].unit
        value = st.number_input(f"Value ({unit})", key="target value", value=None, width=200)
        due, owner = _due_and_owner("target")
    if st.button("Set the target", type="primary", key="set target", disabled=value is None or not owner):
        open_records().set_target(Target(key, where, sense, float(value or 0), due, owner), person.name)
        st.rerun()


def state_targets(person: Person) -> None:
    """Draw the button that shows everybody the targets and actions as they now stand; nothing where they see them already."""
    if is_stated(open_records(), newest().manifest):
        st.caption(":material/check: Readers see these targets and actions.")
        return
    st.markdown(
        "**Readers do not see the latest changes yet.** Showing them releases the same figures again with the targets and "
        "actions as they stand now; earlier releases keep theirs.",
        width=760,
    )
    if st.button("Show readers these targets", key="state targets", icon=":material/visibility:"):
        made = restate(open_records(), settings.release_path(), person.name)
        open_records().note("published", f"release {made.number} {made.identity}, targets only", person.name)
        st.rerun()


def edit_actions(person: Person) -> None:
    """Draw the form for one action, a new one or one that is there."""
    held = {one.number: one for one in open_records().actions()}
    words = {0: NEW} | {number: f"{number}: {one.words}" for number, one in held.items()}
    number = st.selectbox("Action", tuple(words), format_func=words.__getitem__, key="action", width=760)
    known = held.get(number)
    key, where = (known.indicator, known.where) if known else _figure("action")
    place = f"action {number}"
    what = st.text_area(
        "What is to be done", known.words if known else "", key=f"{place} words", width=760, max_chars=300
    )
    due, owner = (known and (known.due, known.owner)) or _due_and_owner("action")
    response = st.text_area(
        "What was done", known.response if known else "", key=f"{place} response", width=760, max_chars=300
    )
    with st.container(horizontal=True, gap="small"):
        if st.button("Keep the action", type="primary", key=f"{place} keep", disabled=not (what and owner)):
            made = Action(number, key, where, _one_line(what), owner, due, _one_line(response))
            open_records().set_action(made, person.name)
            st.rerun()
        if known and st.button("Remove the action", key=f"{place} remove"):
            open_records().remove_action(number, person.name)
            st.rerun()


def described(one: Target) -> str:
    """Say a target in a line."""
    known = indicators().get(one.indicator)
    value = shown(one.value, known.unit) if known else f"{one.value:g}"
    where = f" ({named(codes_of(one.where))})" if one.where else ""
    return f"{known.title if known else one.indicator}{where}: {one.sense} {value} by {one.due}, {one.owner}"


def named(where: Mapping[str, str]) -> str:
    """Name one figure of an indicator."""
    return ", ".join(label(column, code) for column, code in where.items()) or ALTOGETHER


def figures_of(release: Release, key: str) -> dict[str, str]:
    """Give every figure of an indicator that a target can be set for: as a target writes it -> its name."""
    found = {}
    for table in release.tables(key):
        if not table.dimensions:
            found[""] = ALTOGETHER
        elif len(table.dimensions) == 1:
            (column,) = table.dimensions
            found |= {joined({column: code}): label(column, code) for code in codes(column)}
    return found


def _figure(name: str) -> tuple[str, str]:
    """Draw the choice of one released figure."""
    release = newest()
    known = [key for key in release.indicators() if key in indicators() and figures_of(release, key)]
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        key = st.selectbox(
            "Indicator", known, format_func=lambda one: indicators()[one].title, key=f"{name} key", width=420
        )
        of = figures_of(release, key)
        where = st.selectbox("Of", tuple(of), format_func=of.__getitem__, key=f"{name} of {key}", width=300)
    return key, where


def _due_and_owner(name: str) -> tuple[str, str]:
    ahead: Sequence[str] = [quarters.shift(newest().quarters[-1], step) for step in range(1, AHEAD + 1)]
    due = st.selectbox("Due", ahead, index=3, key=f"{name} due", width=130)
    return due, st.text_input("Owner", key=f"{name} owner", max_chars=80, help=OWNER, width=260).strip()


def _one_line(text: str) -> str:
    return " ".join(text.split())
