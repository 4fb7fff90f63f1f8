"""The web server's entrypoint where only a release is held: the dashboard behind its door, without an inbox."""

from pathlib import Path

from starlette.middleware import Middleware
from streamlit.starlette import App

from dashboard.components.door import Door
from dashboard.components.shelf import Shelf
from dashboard.components.start_up import start_up

app = App(
    Path(__file__).with_name("streamlit_app.py"), lifespan=start_up, middleware=[Middleware(Door), Middleware(Shelf)]
)
