"""Hostile input meets one sentence and an exit code: the reader, the command line and addresses. `make fuzz` goes on longer."""

import contextlib
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dashboard import ingest
from dashboard.cli.application import run
from dashboard.components import permalink
from dashboard.components.upload.open_records import open_records
from dashboard.errors import UserError
from tests.fuzz.opening import PAGES, a_world, faults, sitting

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


@pytest.fixture(scope="module")
def world() -> Iterator[None]:
    """Records and a release that every page is opened over, by somebody who may see all of them."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in a_world().items():
            patch.setenv(name, value)
        patch.delenv("EQUITY_MONITOR_RELEASE_ONLY", raising=False)
        yield
        open_records().close()
        open_records.clear()
        sitting.cache_clear()


@settings(FEW, max_examples=24)
@given(
    page=st.sampled_from(PAGES),
    asked=st.lists(
        st.tuples(
            st.sampled_from(permalink.NAMES) | WORDS,
            st.sampled_from(["0", "1", "trend", "ethnic_group", "all"]) | st.text(),
        ),
        max_size=5,
    ).map(urlencode)
    | st.text(),
)
@example(page="representation", asked="section=Numbers&section=Seniority&release=99999999999&card=%00")
@example(page="evaluation_workbench", asked="cohort_a=salary%3D1&cohort_b=%F0%9F%92%A5&quarter=2026-Q9")
def test_any_address_gives_a_page(world: None, page: str, asked: str) -> None:
    """Any page, whatever follows the question mark: shown, as if what nobody could have chosen were not there."""
    assert faults(page, asked) == []


def test_a_fault_at_an_address_would_be_noticed(world: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test above can fail: here by a fault planted where addresses are read."""

    def broken(*_: object) -> None:
        raise KeyError

    monkeypatch.setattr("dashboard.components.address._take", broken)

    assert faults("representation", "section=Numbers")
