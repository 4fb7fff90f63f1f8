"""The door of the web server: before sign-in it gives out the empty shell of the page and nothing that a page holds.

Streamlit asks who somebody is when it runs a page, and not when a browser fetches a file that a page has offered or sends
one. So those requests are stopped here unless their sign-in cookie is good.
"""

import json
from typing import Any

import streamlit as st
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket
from streamlit.auth_util import get_cookie_with_chunks
from streamlit.web.server.server_util import get_cookie_secret
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value

from dashboard import settings
from dashboard.access import is_over, person_from
from dashboard.components.session import rules, signs_in

COOKIE = "_streamlit_user"
HEALTH = "/_stcore/health"
OPEN = ("/_stcore/host-config", "/_stcore/stream")
"""What the shell needs to ask for sign-in: how to reach the server, and the socket, which the entrypoint guards."""
GUARDED = ("/_stcore/", "/media/", "/component/", "/app/static/")
NEVER = ("/_stcore/metrics", "/_stcore/script-health-check", "/_stcore/agent/")
"""What tells of the server's inside, and so is nobody's business from outside."""
ALONE = "No sign-in is set up here, so this dashboard answers on its own machine only."
HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"same-origin",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=()",
}
"""Sent with everything: no guessing of types, no frame around the page, no address of a view given to others."""


class Door:
    """ASGI middleware that stops requests as this module says, and adds the headers that browsers obey.

    Parameters
    ----------
    app
        What is behind the door.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let one request through, or answer it here."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", []), *HEADERS.items()]}
            await send(message)

        refusal = _refusal(scope)
        if refusal and scope["type"] == "websocket":
            await WebSocket(scope, receive, send).close(code=1008)
        else:
            await (refusal or self._app)(scope, receive, with_headers)


def has_entered(scope: Scope) -> bool:
    """Whether a request may have what is behind the door."""
    return not signs_in() or _is_somebody(HTTPConnection(scope))


def _refusal(scope: Scope) -> PlainTextResponse | None:
    """Give the answer to a request that goes no further, or None."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    path = scope["path"].removeprefix(f"/{base}") if base else scope["path"]
    if path.startswith(NEVER):
        return PlainTextResponse("Not found.", 404)
    if path.startswith(HEALTH):
        return None
    if not signs_in():
        return PlainTextResponse(ALONE, 403) if _listens_to_others() and not settings.is_public() else None
    if path.startswith(GUARDED) and not path.startswith(OPEN) and not has_entered(scope):
        return PlainTextResponse("Sign in first.", 403)
    return None


def _is_somebody(request: HTTPConnection) -> bool:
    """Whether a request comes with the cookie of somebody who has a role and whose session has not ended."""
    claims = _claims(request)
    return (
        bool(claims.get("is_logged_in"))
        and not is_over(claims, rules())
        and person_from(claims, rules()).role is not None
    )


def _claims(request: HTTPConnection) -> dict[str, Any]:
    """Read the claims in the cookie that Streamlit signed; none where it is missing, changed or of another server."""

    def part(name: str) -> bytes | None:
        value = request.cookies.get(name)
        return decode_signed_value(get_cookie_secret(), name, value.encode("latin-1")) if value else None

    whole = get_cookie_with_chunks(part, COOKIE)
    claims = json.loads(whole) if whole else {}
    return claims if isinstance(claims, dict) else {}


def _listens_to_others() -> bool:
    """Whether the server can be reached from other machines."""
    return str(st.get_option("server.address") or "") not in {"127.0.0.1", "::1", "localhost"}
