"""The lock files hold what pyproject.toml asks for, by hash and without addresses.

`make check-lock` asks the resolver too; this needs no network.
"""

import re
import tomllib
from importlib import metadata
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house import HOUSE

PINNED = re.compile(r"^[A-Za-z0-9._-]+==[^\\\n]+", re.MULTILINE)
LOCKS = ("requirements.lock", "requirements-dev.lock")


def pins(lock: str) -> dict[str, str]:
    """Every package that a lock file holds for this Python and this system, with its version."""
    found = [Requirement(pin[0].strip()) for pin in PINNED.finditer((HOUSE / lock).read_text(encoding="utf-8"))]
    here = [pin for pin in found if not pin.marker or pin.marker.evaluate()]
    return {canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in here}


def asked_for(group: str | None) -> list[Requirement]:
    """What pyproject.toml asks for: the dependencies of the project, or of one group with those it includes."""
    project: dict[str, Any] = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
    if group is None:
        return [Requirement(line) for line in project["project"]["dependencies"]]
    lines = project["dependency-groups"][group]
    included = [wanted for line in lines if isinstance(line, dict) for wanted in asked_for(line["include-group"])]
    return included + [Requirement(line) for line in lines if isinstance(line, str)]


@pytest.mark.parametrize(
    ("lock", "group"), [(LOCKS[0], None), (LOCKS[0], "build"), (LOCKS[1], None), (LOCKS[1], "dev")]
)
def test_everything_asked_for_is_pinned_within_its_range(lock: str, group: str | None) -> None:
    """A dependency added or raised without `make lock` is noticed here."""
    locked = pins(lock)
    out_of_step = [
        str(wanted)
        for wanted in asked_for(group)
        if not wanted.specifier.contains(locked.get(canonicalize_name(wanted.name), "0"), prereleases=True)
    ]

    assert out_of_step == []


def test_what_runs_here_is_what_is_locked_and_nothing_it_needs_is_missing() -> None:
    """Each installed package of the lock has the locked version, and its own requirements are locked as well."""
    locked = pins(LOCKS[1])
    wrong = {}
    for name, version in locked.items():
        installed = metadata.distribution(name)
        needs = [Requirement(line) for line in installed.requires or []]
        missing = {need.name for need in needs if not need.marker or need.marker.evaluate({"extra": ""})}
        missing = {need for need in missing if canonicalize_name(need) not in locked}
        if missing or installed.version != version:
            wrong[name] = (installed.version, version, missing)

    assert wrong == {}


def test_tests_run_on_the_versions_that_users_run() -> None:
    """The longer lock file only adds to the shorter one."""
    running, developing = (pins(lock) for lock in LOCKS)

    assert running.items() <= developing.items()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes_and_no_file_has_addresses(lock: str) -> None:
    """Whichever mirror serves a file, it is the same file."""
    text = (HOUSE / lock).read_text(encoding="utf-8")
    requirements = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]

    assert all("--hash=sha256:" in requirement for requirement in requirements)
    assert len(requirements) == len(PINNED.findall(text))
    assert "://" not in text
