"""`dashboard/server.py` with a short list of tables, for a test that publishes and looks at something else."""

from streamlit.starlette import App

from dashboard import server
from dashboard.disclosure import POLICIES
from tests.house import HOUSE
from tests.network import short_lists

POLICIES.update(short_lists())

# Streamlit looks for this call in the script that it is given, so that the server's own cannot be imported from there.
app = App(
    HOUSE / "dashboard" / "streamlit_app.py", lifespan=server.lifespan, middleware=list(server.app._user_middleware)
)
