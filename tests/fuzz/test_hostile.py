"""Hostile input meets one sentence and an exit code: the reader, the command line and addresses. `make fuzz` goes on longer."""

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from dashboard import ingest
from dashboard.cli.application import run
from dashboard.components.upload.open_records import open_records
from dashboard.errors import UserError
from tests.house import HOUSE
from tests.pages.world import shared_world

FEW = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
NAMES = st.sampled_from(["a.csv", "a.tsv", "a.xlsx", "a.xls", "a.ods", "a.json", "a.zip", "a"])
PIECES = st.sampled_from(
    [
        b"organisation_id,quarter,staff_id",
        b"\n",
        b"\r",
        b",",
        b";",
        b'"',
        b"'",
        b"\0",
        b"\xff\xfe",
        b"PK\x03\x04",
        b"=cmd|' /C'!A0",
    ]
)


@FEW
@given(st.lists(PIECES | st.binary(max_size=9), max_size=30).map(b"".join), NAMES)
def test_any_bytes_are_read_or_refused(content: bytes, name: str) -> None:
    """A report, or a sentence: never another fault."""
    with contextlib.suppress(UserError):
        assert ingest.check(content, table="workforce", file_name=name).rows >= 0


@FEW
@given(
    command=st.sampled_from(
        ["figures", "indicators", "template", "check", "releases", "submissions", "audit", "forget", "estimate"]
    ),
    words=st.lists(
        WORDS | st.sampled_from(["--by", "--where", "--format", "json", "headcount", "--records", "--"]), max_size=5
    ),
)
def test_any_words_give_an_exit_code(
    command: str, words: list[str], capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What cannot be done is one line of what to do, and never a fault of ours (3)."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EQUITY_MONITOR_HOME", str(tmp_path_factory.getbasetemp() / "nowhere"))
        code = run([command, *words])

    assert code in {0, 1, 2}, capsys.readouterr().err


@settings(FEW, max_examples=3)
@given(
    st.dictionaries(st.sampled_from(["quarter", "region", "breakdown", "section", "view", "characteristic"]), st.text())
)
def test_any_address_gives_a_page(parameters: dict[str, str]) -> None:
    """An address that nobody could have chosen shows the page, as if nothing were chosen."""
    world = shared_world()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EQUITY_MONITOR_RELEASE", str(world / "release.duckdb"))
        patch.setenv("EQUITY_MONITOR_RELEASE_ONLY", "1")
        app = AppTest.from_file(str(HOUSE / "dashboard" / "streamlit_app.py"), default_timeout=600)
        for name, value in parameters.items():
            app.query_params[name] = value
        shown = app.run().switch_page("../pages/representation.py").run()
    open_records.clear()

    assert not shown.exception
    assert not shown.error
