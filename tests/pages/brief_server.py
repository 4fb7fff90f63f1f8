"""`dashboard/server.py` with a short list of tables, for a test that publishes and looks at something else."""

from starlette.middleware import Middleware
from streamlit.starlette import App

from dashboard.components.door import Door
from dashboard.components.upload.inbox import inbox
from dashboard.disclosure import POLICIES
from tests.house import HOUSE
from tests.network import short_lists

POLICIES.update(short_lists())

# Streamlit looks for this call in the script that it is given, so it cannot be imported from there.
app = App(HOUSE / "dashboard" / "streamlit_app.py", lifespan=inbox, middleware=[Middleware(Door)])
