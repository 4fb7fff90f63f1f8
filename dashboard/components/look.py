"""What Streamlit's theme cannot say: a few lines of style that every page needs to be read by everybody."""

import streamlit as st

STYLE = """
[data-testid^="stBaseButton-primary"]:not(:disabled), [data-tag] :is(span, button) { color: light-dark(#FFFFFF, #12171D); }
[data-testid="stPageLink-NavLink"] { height: auto; }
[data-testid="stPageLink-NavLink"] :is(span, p) { white-space: normal; overflow: visible; overflow-wrap: anywhere; }
[data-testid="stSidebarContent"] { background: inherit; scroll-padding-bottom: 9rem; }
[data-testid="stSidebarUserContent"] { background: inherit; padding: .75rem 0 1rem; border-top: 1px solid light-dark(#D3D9DF, #37424D); }
@media (min-height: 500px) { [data-testid="stSidebarUserContent"] { position: sticky; bottom: 0; z-index: 1; } }
@media (max-width: 640px) {
  [data-testid="stMainBlockContainer"] { padding-top: 4rem; padding-bottom: 4rem; }
  [data-testid="stHorizontalBlock"] { gap: .6rem; }
  [data-testid="stHorizontalBlock"]:has([data-testid="stMetric"]) { gap: 1rem 1.4rem; }
  .st-key-filters > :has(> [data-testid="stSelectbox"]) { flex: 0 1 107px; min-width: 0; }
  .st-key-filters > :first-child:has(> [data-testid="stSelectbox"]) { flex-grow: 1; }
  .st-key-filters [data-testid="stSelectbox"] input { font-size: .9rem; }
  [data-testid="stPopoverButton"] { padding-inline: .4rem; }
  [data-testid="stButtonGroup"] [role="radio"] { padding-inline: .5rem; }
  [data-testid="stButtonGroup"] [role="radio"] p { font-size: .9rem; }
}
@media print {
  :is([data-testid="stSidebar"], [data-testid="stHeader"], [data-testid="stButton"], [data-testid="stPopover"],
    [data-testid="stPageLink"]) { display: none; }
}
@media (prefers-reduced-motion: reduce) {
  *, ::before, ::after { animation-duration: .01ms !important; animation-iteration-count: 1 !important;
    transition-duration: .01ms !important; scroll-behavior: auto !important; }
}
"""
"""White on the dark theme's light blue would be 2.1 to 1, and dark on it is 8.6; a link's label takes a second line on a
telephone instead of being cut, and filters stand close there, so that the first figure is in view sooner; what stands below the menu stays in view however long the menu is; paper has no menu, no
buttons and no links to press; and nothing moves for those who ask for that."""


SCRIPT = """
(() => {
  const mend = () => {
    document.querySelectorAll('[data-testid="stSidebarNavItems"] > div').forEach(section => {
      section.setAttribute("role", "listitem");
      section.querySelectorAll(":scope > li").forEach(entry => entry.setAttribute("role", "none"));
    });
    const app = document.querySelector('[data-testid="stApp"]');
    if (app) document.documentElement.style.colorScheme = getComputedStyle(app).colorScheme;
  };
  mend();
  if (window.equityMonitorMends) return;
  let due;
  window.equityMonitorMends = new MutationObserver(() => {
    due ??= requestAnimationFrame(() => { due = undefined; mend(); });
  });
  window.equityMonitorMends.observe(document.body, { childList: true, subtree: true });
})();
"""
"""A menu in sections is written as a list whose children are no items, which screen readers count wrongly: each section
becomes an item, and its entries the links in it. Dialogs stand beside the app, not in it, so whether it is dark is said to
the whole document."""


def look() -> None:
    """Give the page these styles, and the menu its roles."""
    st.html(f"<style>{STYLE}</style>")
    st.html(f"<script>{SCRIPT}</script>", unsafe_allow_javascript=True)
