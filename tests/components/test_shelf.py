"""The shelf gives the very files that Streamlit would, asks for each once, and names the board's with a page's shell."""

import asyncio
from collections import Counter

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from dashboard.components import shelf

SCRIPT = "export const words = 'as they stand';\n" * 100
BOARD = f"/equity{shelf.BOARD}"


@pytest.fixture
def asked() -> Counter[str]:
    """How often the app behind the shelf was asked for each path."""
    return Counter()


@pytest.fixture
def app(asked: Counter[str], monkeypatch: pytest.MonkeyPatch) -> Starlette:
    """A server under a base path, behind the shelf."""
    monkeypatch.setattr(shelf.st, "get_option", lambda _: "equity")
    monkeypatch.setattr(shelf, "has_entered", lambda scope: b"cookie" in dict(scope["headers"]))

    async def answer(request: Request) -> Response:
        asked[request.url.path] += 1
        if request.url.path.endswith(".js"):
            return Response(SCRIPT, media_type="application/javascript", headers={"Cache-Control": "public"})
        return PlainTextResponse("none", 404) if "/static/" in request.url.path else HTMLResponse("<head></head>")

    return Starlette(routes=[Route("/{path:path}", answer)], middleware=[Middleware(shelf.Shelf)])


def get(app: Starlette, path: str, **headers: str) -> httpx.Response:
    """Ask once."""

    async def ask() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://localhost") as client:
            return await client.get(path, headers=headers)

    return asyncio.run(ask())


def test_a_file_is_fetched_once_and_given_as_it_is(app: Starlette, asked: Counter[str]) -> None:
    """Compressed to who takes it so, plain to others."""
    small, plain = (
        get(app, "/equity/static/a.js", **{"accept-encoding": encoding}) for encoding in ("gzip, br", "identity")
    )

    assert small.text == plain.text == SCRIPT
    assert (small.headers.get("content-encoding"), plain.headers.get("content-encoding")) == ("gzip", None)
    assert asked == {"/equity/static/a.js": 1}


def test_what_is_not_there_yet_is_asked_for_again(app: Starlette, asked: Counter[str]) -> None:
    """A component's files come into being with it."""
    assert [get(app, "/equity/static/none").status_code for _ in range(2)] == [404, 404]
    assert asked["/equity/static/none"] > 1


@pytest.mark.parametrize("headers", [{"range": "bytes=0-9"}, {"origin": "https://elsewhere.example"}])
def test_parts_and_other_sites_are_not_its_business(
    app: Starlette, asked: Counter[str], headers: dict[str, str]
) -> None:
    """Who may have what from elsewhere is decided anew each time."""
    for _ in range(2):
        get(app, "/equity/static/a.js", **headers)

    assert asked["/equity/static/a.js"] == 2


def test_only_a_name_with_a_version_is_for_good(app: Starlette) -> None:
    """Anything else could change with the next start."""
    kept = [get(app, f"{BOARD}{name}").headers["cache-control"] for name in ("vendor/plotly-1.js", "board.js")]

    assert kept == [shelf.FOR_GOOD, "public"]


def test_a_page_names_the_files_of_the_board_to_who_may_have_them(app: Starlette) -> None:
    """Every module, where it is served; nothing before sign-in."""
    before, after = get(app, "/equity/pay"), get(app, "/equity/pay", cookie="somebody")

    assert "link" not in before.headers
    modules = [one.relative_to(shelf.ASSETS).as_posix() for one in shelf.ASSETS.rglob("*.js")]
    assert len(modules) > 10
    assert all(f"<{BOARD}{name}>; rel=modulepreload" in after.headers["link"] for name in modules)
