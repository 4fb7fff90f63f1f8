"""The door lets through what is open, and adds its headers; the whole server behind it is tested in `test_server`."""

import asyncio

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from dashboard.components import door


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Starlette:
    """A server that answers everything with a secret, behind the door, with sign-in set up."""
    monkeypatch.setattr(door, "signs_in", lambda: True)
    monkeypatch.setattr(door.st, "get_option", lambda name: "equity" if name == "server.baseUrlPath" else "")

    async def secret(_: Request) -> PlainTextResponse:
        return PlainTextResponse("secret")

    return Starlette(routes=[Route("/{path:path}", secret)], middleware=[Middleware(door.Door)])


async def get(app: Starlette, path: str) -> tuple[int, str]:
    """Status and text of an answer."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://localhost") as asking:
        answer = await asking.get(path)
        return answer.status_code, answer.text


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/equity/", 200),
        ("/equity/_stcore/health", 200),
        ("/equity/_stcore/host-config", 200),
        ("/equity/media/a.csv", 403),
        ("/equity/_stcore/upload_file/a/b", 403),
        ("/equity/_stcore/anything-new", 403),
        ("/equity/_stcore/metrics", 404),
        ("/media/a.csv", 403),
    ],
)
def test_what_holds_data_is_shut_under_any_base_path(client: Starlette, path: str, status: int) -> None:
    """What is not known to be harmless is shut, so what a later Streamlit adds is too."""
    assert asyncio.run(get(client, path))[0] == status
