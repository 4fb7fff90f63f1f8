"""A sign-in service that speaks OpenID Connect, people who may sign in there, and cookies as the dashboard gives them."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from streamlit.web.server.starlette.starlette_app_utils import create_signed_value, generate_xsrf_token_string

from tests.pages.server import awaited, free_port

COOKIE_SECRET = "a secret that signs cookies, in tests only"
PEOPLE: dict[str, dict[str, Any]] = {
    "vera": {"email": "vera@example.org", "groups": ["leaders"]},
    "anna": {"email": "anna@example.org", "groups": ["analyst"], "organisation": "ORG-01"},
    "stella": {"email": "stella@example.org", "groups": ["steward"]},
    "norma": {"email": "norma@example.org", "groups": ["canteen"]},
}
SECRETS = """
[auth]
redirect_uri = "http://localhost:{port}/oauth2callback"
cookie_secret = "{secret}"
client_id = "equity-monitor"
client_secret = "of the client"
server_metadata_url = "http://127.0.0.1:{provider}/.well-known/openid-configuration"

[access]
claim = "groups"
hours = 8

[access.roles]
leaders = "viewer"
"""


@contextmanager
def sign_in_service(secrets: Path, port: int) -> Iterator[None]:
    """Run the service, and write the secrets file of a dashboard at a port that signs people in there."""
    provider = free_port()
    users = [f"--user-claims={json.dumps({'sub': name, **claims})}" for name, claims in PEOPLE.items()]
    command = [sys.executable, "-m", "oidc_provider_mock", "--port", str(provider), *users]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        secrets.write_text(SECRETS.format(port=port, secret=COOKIE_SECRET, provider=provider))
        try:
            awaited(f"http://127.0.0.1:{provider}", "")
            yield
        finally:
            process.terminate()


def cookies(address: str, person: str, secret: str = COOKIE_SECRET, **claims: Any) -> Mapping[str, str]:
    """Cookies as somebody has them after signing in just now, or as somebody without the secret would forge them."""
    said = {"is_logged_in": True, "origin": address, "iat": time.time(), **PEOPLE[person], **claims}
    name = "_streamlit_user"
    return {name: create_signed_value(secret, name, json.dumps(said)).decode(), "_streamlit_xsrf": xsrf()}


def xsrf() -> str:
    """Give a token as a browser has it, that keeps other sites from using its cookies."""
    token: str = generate_xsrf_token_string()
    return token
