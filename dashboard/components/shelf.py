"""The shelf: files that stay as they are while the server runs are read and compressed once, and then given from memory.

Streamlit reads them from the disk at each request and compresses none of its own; a first visit asks for ninety. It also
tells browsers of the board only once a page has run, so the shelf names the board's files with the page's empty shell.
"""

import asyncio
import gzip
from functools import cache
from pathlib import Path
from typing import NamedTuple

import streamlit as st
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.components.door import has_entered

BOARD = "/_stcore/bidi-components/equity-monitor.board/"
SHELVED = ("/static/", "/_stcore/bidi-components/")
VERSIONED = "/vendor/"
"""In the address of a file whose name holds its version."""
FOR_GOOD = "public, immutable, max-age=31536000"
SMALL = 1000
"""Bytes below which compressing does not pay."""
WORDY = ("text/", "application/javascript", "application/json", "image/svg")
ASSETS = Path(__file__).parent / "board" / "assets"


class Kept(NamedTuple):
    """One file: its headers, its bytes, and its bytes compressed, unless that does not pay."""

    headers: dict[str, str]
    plain: bytes
    small: bytes | None


class Shelf:
    """ASGI middleware that answers for such files.

    Parameters
    ----------
    app
        What is asked for a file the first time, and for everything else.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._kept: dict[str, Kept] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from the shelf, or have the app answer."""
        if not _is_plain_get(scope):
            await self._app(scope, receive, send)
        elif not _inside(scope["path"]).startswith(SHELVED):
            await self._app(scope, receive, _announcing(send) if has_entered(scope) else send)
        else:
            kept = self._kept.get(scope["path"]) or await self._fetch(scope, receive)
            answer = _answer(kept, Headers(scope=scope)) if kept else self._app
            await answer(scope, receive, send)

    async def _fetch(self, scope: Scope, receive: Receive) -> Kept | None:
        """Ask the app for a whole file, and keep it; nothing where it does not give one."""
        said: list[Message] = []

        async def hear(message: Message) -> None:
            said.append(message)

        await self._app({**scope, "headers": []}, receive, hear)
        if not said or said[0].get("status") != 200:
            return None
        body = b"".join(one.get("body", b"") for one in said[1:])
        headers = Headers(raw=said[0]["headers"])
        kept = await asyncio.to_thread(_packed, scope["path"], headers, body)
        self._kept[scope["path"]] = kept
        return kept


def _is_plain_get(scope: Scope) -> bool:
    """Whether a whole file is asked for by a page of ours; others' pages and parts of files are Streamlit's business."""
    if scope["type"] != "http" or scope["method"] != "GET":
        return False
    asked = Headers(scope=scope)
    return "range" not in asked and asked.get("origin", "//").partition("//")[2] in ("", asked.get("host"))


def _inside(path: str) -> str:
    """A path without the base path that the server is under."""
    base = _base()
    return path.removeprefix(base) if base else path


def _base() -> str:
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return f"/{base}" if base else ""


def _packed(path: str, headers: Headers, body: bytes) -> Kept:
    kind = headers.get("content-type", "application/octet-stream")
    lasting = FOR_GOOD if VERSIONED in path else headers.get("cache-control", "no-cache")
    pays = len(body) > SMALL and kind.startswith(WORDY)
    facts = {"content-type": kind, "cache-control": lasting, "vary": "Accept-Encoding"}
    return Kept(facts, body, gzip.compress(body, 6) if pays else None)


def _answer(kept: Kept, asked: Headers) -> Response:
    if kept.small and "gzip" in asked.get("accept-encoding", ""):
        return Response(kept.small, headers={**kept.headers, "content-encoding": "gzip"})
    return Response(kept.plain, headers=kept.headers)


def _announcing(send: Send) -> Send:
    """Name the board's files in the head of a page, so that a browser fetches them while Streamlit itself still starts."""

    async def announce(message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == 200:
            headers = MutableHeaders(raw=message["headers"])
            if headers.get("content-type", "").startswith("text/html"):
                headers["link"] = _links(_base())
        await send(message)

    return announce


@cache
def _links(base: str) -> str:
    modules = [one.relative_to(ASSETS).as_posix() for one in sorted(ASSETS.rglob("*.js"))]
    at = f"{base}{BOARD}"
    return ", ".join(
        [
            *(f"<{at}{name}>; rel=modulepreload" for name in modules),
            f"<{at}look.json>; rel=preload; as=fetch; crossorigin",
        ]
    )
