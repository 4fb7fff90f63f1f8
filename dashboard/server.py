"""The web server's entrypoint: the dashboard behind its door. `equity-monitor serve` runs it with `streamlit run`."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.middleware import Middleware
from streamlit.starlette import App

from dashboard.components.door import Door
from dashboard.components.shelf import Shelf
from dashboard.components.start_up import start_up
from dashboard.components.upload.inbox import inbox


@asynccontextmanager
async def lifespan(app: object) -> AsyncIterator[None]:
    """Get ready, and watch the inbox for as long as the server runs."""
    async with start_up(app), inbox(app):
        yield


app = App(
    Path(__file__).with_name("streamlit_app.py"), lifespan=lifespan, middleware=[Middleware(Door), Middleware(Shelf)]
)
