"""The records file opens hardened, or says in one line why not and what to do; nothing is changed.

A disk that is read-only or full is a real one: a small tmpfs mounted in a namespace of the child process, which ends
with it. Where that is not allowed (no root, no user namespaces) the full disk is a limit on the size of files, and the
read-only disk is DuckDB's own sentence for it (see `test_faults`).
"""

import resource
import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from dashboard.records import InUseError, Records, RecordsError
from dashboard.records.connection import connect, staging_folder
from tests.house import HOUSE
from tests.records.people import PEPPER, submit, workforce

TRIAL = """
import sys
from pathlib import Path
from dashboard.errors import UserError
from dashboard.records import Records
from tests.records.people import PEPPER, submit, workforce
try:
    with Records.open(Path(sys.argv[1]), pepper=PEPPER) as records:
        submit(records, workforce(["BIG"], people=int(sys.argv[2])))
except UserError as fault:
    print(fault)
"""


def trial(path: Path, people: int, *, before: str = "", limit: int | None = None) -> str:
    """Submit some people to records in another process, and give what it has to say."""
    command = [sys.executable, "-c", TRIAL, str(path), str(people)]
    if before:
        command = [
            "unshare",
            "--user",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            before + ' && exec "$@"',
            "sh",
            *command,
        ]

    def restrict() -> None:
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, preexec_fn=restrict, check=False)
    assert done.stderr == ""
    return done.stdout


@pytest.fixture
def mounts() -> None:
    """Skip where this machine lets nobody mount a disk of their own."""
    attempt = ["unshare", "--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    if not shutil.which("unshare") or subprocess.run(attempt, capture_output=True, check=False).returncode:
        pytest.skip("mounting a private disk is not allowed here")


def test_a_folder_and_a_missing_folder_are_named(tmp_path: Path) -> None:
    """Each gives the remedy in its sentence."""
    with pytest.raises(RecordsError, match=r"is a folder. Give the path of a file"):
        connect(tmp_path)
    with pytest.raises(RecordsError, match=r"missing does not exist. Make it first"):
        connect(tmp_path / "missing" / "records.duckdb")

    assert list(tmp_path.iterdir()) == []


def test_the_home_folder_is_made_the_first_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new user has no folder yet; nobody else can look into the one we make."""
    home = tmp_path / "share" / "equity-monitor"
    monkeypatch.setenv("EQUITY_MONITOR_HOME", str(home))

    connect(home / "records.duckdb").close()

    assert home.stat().st_mode & 0o777 == 0o700
    assert (home / "records.duckdb").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04" * 5000, b"organisation_id,quarter\n", b"x" * 20000])
def test_a_file_of_another_kind_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    """A spreadsheet given by mistake is not written over."""
    path.write_bytes(content)

    with pytest.raises(RecordsError, match="not a records file"):
        connect(path)

    assert path.read_bytes() == content


@pytest.mark.parametrize("share", [0.001, 0.3, 0.9, 0.9999])
def test_a_truncated_file_is_found_on_opening(filled: Path, share: float) -> None:
    """However little is missing, it is said at once and not in the middle of a figure."""
    whole = filled.read_bytes()
    cut = whole[: int(len(whole) * share)]
    filled.write_bytes(cut)

    with pytest.raises(RecordsError, match=r"damaged or was cut short. Bring back the last backup"):
        connect(filled)

    assert filled.read_bytes() == cut


def test_blocks_that_are_counted_and_free_may_be_missing(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The count of blocks can be ahead of the file (simulated); a file that has all its rows is whole."""
    ahead = "SELECT block_size, total_blocks + 3 FROM pragma_database_size()"
    monkeypatch.setattr("dashboard.records.connection._SIZE", ahead)

    with Records.open(filled) as records:
        assert records.rows("workforce").height == 3


@pytest.mark.parametrize("place", [0, 12, 4100])
def test_a_damaged_file_is_found_on_opening(filled: Path, place: int) -> None:
    """DuckDB's checksums are ours: a flipped byte is damage, not a traceback."""
    whole = bytearray(filled.read_bytes())
    whole[place] ^= 0xFF
    filled.write_bytes(whole)

    with pytest.raises(RecordsError, match=r"damaged or was cut short"):
        connect(filled)


def test_another_process_that_holds_the_file_is_named(filled: Path) -> None:
    """The sentence gives the number of the process to stop, for reading as for writing."""
    script = f"import duckdb; c = duckdb.connect({str(filled)!r}); print('open', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        for read_only in (False, True):
            with pytest.raises(InUseError, match=rf"in use by another program \(process {other.pid}\)"):
                connect(filled, read_only=read_only)
        other.communicate("\n")


def test_several_may_read_and_none_of_them_write(filled: Path) -> None:
    """Read-only openings share the file with other processes and refuse to change it."""
    script = f"import duckdb; c = duckdb.connect({str(filled)!r}, read_only=True); print('open', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with Records.open(filled, pepper=PEPPER, read_only=True) as records:
            assert records.rows("workforce").height == 3
            for change in (lambda: submit(records, workforce(["ORG-02"])), lambda: records.withdraw(1, "tests")):
                with pytest.raises(RecordsError, match="opened to be read only"):
                    change()
        other.communicate("\n")


def test_reading_what_is_not_there_says_so(path: Path) -> None:
    """A reader makes no file."""
    with pytest.raises(RecordsError, match=r"no records at .* yet"):
        connect(path, read_only=True)

    assert not path.exists()


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH '{folder}/other.duckdb'",
        "COPY (SELECT 1) TO '{folder}/out.csv'",
        "SELECT * FROM read_csv('/etc/hostname')",
        "SELECT * FROM read_text('/proc/self/environ')",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET enable_external_access = true",
        "SET allowed_directories = ['/']",
    ],
)
def test_sql_can_reach_nothing_outside(path: Path, statement: str) -> None:
    """Even a statement that should never have run cannot read, write or load another file, or loosen this."""
    connection = connect(path)

    with pytest.raises(duckdb.Error, match=r"disabled|locked|not allowed|Cannot"):
        connection.execute(statement.format(folder=path.parent))

    connection.close()


def test_a_python_frame_is_read_only_where_it_was_registered(path: Path) -> None:
    """Registered frames work; a variable that happens to be in scope is not a table."""
    connection, frame = connect(path), workforce()
    connection.register("given", frame)

    assert connection.execute("SELECT count(*) FROM given").fetchone() == (3,)
    with pytest.raises(duckdb.CatalogException):
        connection.execute("SELECT * FROM frame")
    connection.close()


def test_a_second_connection_of_this_process_shares_the_file(path: Path) -> None:
    """Opening twice in one process is allowed and just as hardened; another way of opening is refused."""
    first, second = connect(path), connect(path)

    assert second.execute("SELECT current_setting('lock_configuration')").fetchone() == (True,)
    with pytest.raises(InUseError, match="open already in this program"):
        connect(path, read_only=True)
    first.close()
    second.close()


def test_the_staging_folder_is_beside_the_records(path: Path) -> None:
    """Backups are made on the same disk, where renaming is one step."""
    assert staging_folder(path).parent == path.parent


def test_a_full_disk_changes_nothing(filled: Path) -> None:
    """A file that may not grow stands in for a full disk: one line, and all that was there is there."""
    said = trial(filled, 60_000, limit=filled.stat().st_size + 4096)

    assert "is full. Free some space and try again; nothing was changed." in said
    with Records.open(filled) as records:
        assert records.rows("workforce").height == 3
        assert records.submissions().height == 1


def test_a_full_disk_makes_no_half_file(tmp_path: Path) -> None:
    """Where the records cannot even be made, nothing is left to trip over the next time."""
    said = trial(tmp_path / "new.duckdb", 1, limit=20_000)

    assert "is full" in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("mounts")
def test_a_really_full_disk_is_one_line(tmp_path: Path) -> None:
    """The same on a disk that is too small for the records."""
    said = trial(tmp_path / "records.duckdb", 1, before=f"mount -t tmpfs -o size=16k tmpfs {tmp_path}")

    assert "is full. Free some space and try again; nothing was changed." in said


@pytest.mark.usefixtures("mounts")
def test_a_read_only_disk_is_one_line(filled: Path) -> None:
    """Records on it cannot be opened for writing, and the sentence says what is wrong."""
    folder = filled.parent
    before = f"mount --bind {folder} {folder} && mount -o remount,ro,bind {folder}"

    assert "cannot be written to" in trial(filled, 1, before=before)
