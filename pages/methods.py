"""Methods: how every figure is made, how people are protected, and where the promise ends."""

import streamlit as st

from dashboard.components.method_cards import method_cards
from dashboard.components.policy_words import policy_words, promises

st.title("Methods")

st.header("How people are protected")
policy_words()

st.header("What is promised")
promises()

st.header("How to read a card")
st.markdown(
    "The sentence says what was found and how big it is; the line below it how sure that is, and what has changed since "
    "the first quarter. A change or a difference is called one only where the intervals leave no doubt; otherwise the "
    "card says *cannot tell yet*. In tables, `[c]` is confidential, `[x]` not available, `[z]` does not apply and `[u]` "
    "too uncertain to show.",
    width=760,
)

st.header("How each figure is made")
method_cards()
