"""Targets and actions as they were published: where each stands, and what was done: you said, we did."""

from collections.abc import Sequence

import streamlit as st

from dashboard.charts.labels import label
from dashboard.charts.overview import asked
from dashboard.charts.target import target_chart
from dashboard.components.board import board, message
from dashboard.components.card_link import card_link
from dashboard.components.current_release import indicators, notice, released
from dashboard.indicators.declared_table import CHARACTERISTICS
from dashboard.release.progress import Progress, Standing, progress
from data_models.target import Action, Target, codes

NONE_YET = "No targets have been published yet. Stewards set them, and they are published with the next release."

IN_ORDER: tuple[Standing, ...] = ("off track", "not reached", "cannot tell yet", "on track", "reached")
"""Those that need somebody first."""


def targets() -> None:
    """Draw every target, with its actions below it; then actions on figures without a target."""
    found, doing = progress(released()), actions()
    if not found and not doing:
        st.markdown(NONE_YET, width=760)
        return
    st.markdown(tally(found), width=760)
    st.caption(
        "On track and off track are said only where the whole interval of a forecast lies on one side of the target: a "
        "line through the released figures, carried on. It knows nothing of what is about to be done."
    )
    for one in sorted(found, key=lambda one: IN_ORDER.index(one.standing)):
        with st.container(border=True, gap="small"):
            _target(one)
            about(one.target.indicator, one.target.where, doing)
    aimed = {(one.target.indicator, one.target.where) for one in found}
    others = [one for one in doing if (one.indicator, one.where) not in aimed and one.indicator in indicators()]
    if others:
        st.header("Other actions")
        _actions(others, named=True)


def tally(found: Sequence[Progress]) -> str:
    """Count targets by where they stand, in words."""
    standing = [one.standing for one in found]
    parts = [f"{standing.count(one)} {one}" for one in IN_ORDER if one in standing]
    return f"**{len(found)} {'target' if len(found) == 1 else 'targets'}:** {', '.join(parts)}." if found else ""


def actions() -> tuple[Action, ...]:
    """Give the actions that the release carries, those due first first."""
    return tuple(Action(**one) for one in released().manifest.actions)


def about(indicator: str, where: str, doing: Sequence[Action]) -> None:
    """Draw the actions on one figure, where there are any."""
    mine = [one for one in doing if (one.indicator, one.where) == (indicator, where)]
    if mine:
        _actions(mine)


def _target(one: Progress) -> None:
    key, where = one.target.indicator, one.target.codes
    question = asked(released(), key, where)
    if question is not None:
        name = f"target {key} {one.target.where}"
        board(message([target_chart(question, one)], notice(), layout="sparks"), key=name)
    card_link(key, indicators()[key].title, **filters(one.target))


def filters(target: Target) -> dict[str, str]:
    """Open the card on the very figure, over time."""
    level = next((column for column in target.codes if column in CHARACTERISTICS), "")
    return {"view": "trend"} | ({"characteristic": level} if level else target.codes)


def _actions(doing: Sequence[Action], *, named: bool = False) -> None:
    for one in doing:
        of = f" :small[:gray[About: {_figure(one)}.]]" if named else ""
        did = f"**We did:** {one.response}" if one.response else "**We did:** no answer yet."
        st.markdown(f"- **To be done:** {one.words} {one.owner}, by {one.due}.{of}  \n{did}", width=760)


def _figure(one: Action) -> str:
    where = ", ".join(label(column, code) for column, code in codes(one.where).items())
    title = indicators()[one.indicator].title
    return f"{title} ({where})" if where else title
