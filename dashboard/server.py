"""The web server's entrypoint: the dashboard behind its door. `equity-monitor serve` runs it with `streamlit run`."""

from pathlib import Path

from starlette.middleware import Middleware
from streamlit.starlette import App

from dashboard.components.door import Door
from dashboard.components.upload.inbox import inbox

app = App(Path(__file__).with_name("streamlit_app.py"), lifespan=inbox, middleware=[Middleware(Door)])
