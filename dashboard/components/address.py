"""What is chosen stands in the address by its key, so that a link still opens the same view when a label is reworded."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.components.on_show import page_on_show

Widget = Callable[[str], str | None]

_LOST = "choices of the address that are not here"


def addressed(key: str, options: Sequence[str], default: str, widget: Widget) -> str:
    """Draw a widget whose value the address carries.

    Streamlit's own binding writes labels; this writes the options themselves, and nothing for the default.

    Parameters
    ----------
    key
        Of the widget, and the name in the address.
    options
        What may be chosen.
    default
        What is chosen where the address says nothing, or something that is not an option.
    widget
        Draws the widget under the key given, and gives what is chosen.

    Returns
    -------
    str
        One of the options.
    """
    _take(key, options, default)
    picked = widget(key)
    chosen = picked if picked in options else default
    _put(key, None if chosen == default else chosen)
    return str(chosen)


def lost() -> list[str]:
    """Give the names in the address whose value was none of the options, once; they have been taken out of it."""
    return list(st.session_state.pop(_LOST, []))


def _take(key: str, options: Sequence[str], default: str) -> None:
    """Follow an address that has changed since this last wrote it: a link, another page, or the browser's way back.

    What is chosen on one page is no choice on the next: its widget is another one of the same name, with a default of its
    own, and the browser would show nothing as chosen in it until it is told.
    """
    asked, page = st.query_params.get(key), page_on_show()
    if asked != st.session_state.get(_written(key)) or st.session_state.get(_drawn(key), page) != page:
        st.session_state[key] = asked if asked in options else default
        if asked is not None and asked not in options:
            st.session_state.setdefault(_LOST, []).append(key)
    elif st.session_state.get(key) not in options:
        st.session_state[key] = default
    st.session_state[_drawn(key)] = page


def _put(key: str, value: str | None) -> None:
    if st.query_params.get(key) != value:
        if value is None:
            del st.query_params[key]
        else:
            st.query_params[key] = value
    st.session_state[_written(key)] = value


def _drawn(key: str) -> str:
    return f"page that draws: {key}"


def _written(key: str) -> str:
    return f"in the address: {key}"
