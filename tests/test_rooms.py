"""The map of the house: which room may import which, and who may speak SQL, open cells or make figures.

The table is data, the reading is by syntax tree (nothing is imported), and `test_a_planted_offence_is_caught` plants one
offence of every kind, so that a guard that has stopped guarding fails here too.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import HOUSE, house_files, relative

FREE = {"dashboard.errors", "dashboard.journal", "dashboard.settings"}
DISCLOSED = {"dashboard.disclosure", "dashboard.release"}
TOP = {
    "dashboard.briefing",
    "dashboard.charts",
    "dashboard.components",
    "dashboard.disclosure",
    "dashboard.estimators",
    "dashboard.inbox",
    "dashboard.indicators",
    "dashboard.ingest",
    "dashboard.preview",
    "dashboard.records",
    "dashboard.release",
    "data_models",
}

MAY_IMPORT: dict[str, set[str]] = {
    "data_models": set(),
    "dashboard.errors": set(),
    "dashboard.journal": set(),
    "dashboard.settings": set(),
    "dashboard.estimators": set(),
    "dashboard.records": {"data_models"},
    "dashboard.ingest": {"dashboard.records", "data_models"},
    "dashboard.inbox": {"dashboard.ingest", "dashboard.records", "data_models"},
    "dashboard.indicators": {"dashboard.estimators", "dashboard.records", "data_models"},
    "dashboard.disclosure": {"dashboard.estimators", "dashboard.indicators", "dashboard.records", "data_models"},
    "dashboard.release": {
        "dashboard.disclosure",
        "dashboard.estimators",
        "dashboard.indicators",
        "dashboard.records",
        "data_models",
    },
    # A preview asks what a file that is only checked would do to figures, so it stands above both.
    "dashboard.preview": {
        "dashboard.disclosure",
        "dashboard.indicators",
        "dashboard.ingest",
        "dashboard.records",
        "data_models",
    },
    "dashboard.charts": {"dashboard.disclosure", "dashboard.indicators", "dashboard.release", "data_models"},
    # A paper shows what the cards of a page show, so it stands above the charts.
    "dashboard.briefing": {
        "dashboard.charts",
        "dashboard.disclosure",
        "dashboard.indicators",
        "dashboard.release",
        "data_models",
    },
    "dashboard.components": TOP - {"dashboard.components"} | {"dashboard.access"},
    "pages": {"dashboard.access", "dashboard.charts", "dashboard.components", "dashboard.release", "data_models"},
    "dashboard.access": {"dashboard.release", "dashboard.records"},
    "dashboard.streamlit_app": TOP | {"dashboard.access"},
    "dashboard.server": {"dashboard.components"},
    "dashboard.viewer": {"dashboard.components"},
    "dashboard.api": TOP - {"dashboard.components", "dashboard.charts"},
    "dashboard.cli": TOP - {"dashboard.components", "dashboard.charts"} | {"dashboard.api"},
    "sample_data": {"data_models"},
}
"""Room -> rooms it may import besides itself and `FREE`. Nothing else of ours, at the top of a file or inside a function."""

OUTSIDERS: dict[str, set[str]] = {
    "duckdb": {"dashboard.records", "dashboard.release"},
    "plotly": {"dashboard.charts"},
    "streamlit": {"dashboard.components", "pages", "dashboard.streamlit_app", "dashboard.server", "dashboard.viewer"},
    "typst": {"dashboard.briefing"},
    "docx": {"dashboard.briefing"},
    "subprocess": {"dashboard.cli"},
    "pickle": set(),
    "ctypes": set(),
    "gc": set(),
}
"""Library -> the rooms that may import it; every other library is free."""

SPEAKS_SQL = {"dashboard.records", "dashboard.release", "dashboard.indicators"}
OPENS_CELLS = {
    "dashboard.disclosure",
    "dashboard.indicators.cells",
    "dashboard.indicators.staff_list",
    "dashboard.indicators.cohorts.participants",
}
MAKES_FIGURES = DISCLOSED
SEALED = {"Figures", "ProtectedCounts"}
DISCOVERY = {"dashboard/indicators/discovery.py", "data_models/discovery.py"}
DYNAMIC = {"importlib", "imp", "pkgutil", "runpy", "zipimport"}
DYNAMIC_CALLS = {"__import__", "exec", "eval", "compile"}
SQL = re.compile(
    r"^\s*(select|with|insert|delete|update|create|attach|copy|drop|pragma)\s.*\b(from|into|as|table|view|set|to)\b"
    r"|\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|\bDELETE FROM\b|\bCREATE (OR REPLACE )?(TEMP )?(TABLE|VIEW)\b|\bGROUP BY\b",
    re.DOTALL,
)


def module_of(path: Path) -> str:
    """The dotted name of a file inside the house."""
    return ".".join(path.relative_to(HOUSE).with_suffix("").parts).removesuffix(".__init__")


def room_of(module: str) -> str | None:
    """The room a dotted name lives in, or None when it is not one of ours."""
    rooms = [room for room in MAY_IMPORT if module == room or module.startswith(room + ".")]
    return max(rooms, key=len, default="dashboard" if module.split(".", maxsplit=1)[0] == "dashboard" else None)


def imported(tree: ast.AST, module: str) -> Iterator[str]:
    """Every name that a file imports, wherever in the file, relative ones resolved against `module` (a package)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = module.split(".")[: len(module.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*above, *filter(None, [node.module])])
            whole = base in {"dashboard", ""}
            yield from (f"{base}.{name.name}" if whole else base for name in node.names)


def sentences(tree: ast.AST) -> Iterator[str]:
    """Every string in the code that is not a docstring, the fixed parts of formatted ones included."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    prose = {
        id(part.value)
        for node in ast.walk(tree)
        if isinstance(node, documented)
        for part in node.body
        if isinstance(part, ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            yield node.value


def import_offences(tree: ast.AST, module: str, file: str) -> Iterator[str]:
    """What a file imports and may not."""
    room = room_of(module) or "dashboard"
    allowed = FREE | MAY_IMPORT.get(room, set()) | {room} if room != "dashboard" else set()
    for name in imported(tree, module):
        theirs, library = room_of(name), name.split(".")[0]
        if theirs and theirs not in allowed:
            yield f"imports {name}"
        if library in OUTSIDERS and room not in OUTSIDERS[library]:
            yield f"imports {library}"
        if library in DYNAMIC and file not in DISCOVERY:
            yield f"imports {library}, which can import anything"


def word_offences(tree: ast.AST, module: str, file: str) -> Iterator[str]:
    """What a file says or touches and may not: SQL, the inside of cells, the making of figures, dynamic imports."""
    room = room_of(module) or "dashboard"
    if room not in SPEAKS_SQL:
        yield from (f"speaks SQL: {text[:40]!r}" for text in sentences(tree) if SQL.search(text))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield from attribute_offences(node, module, room)
        if isinstance(node, ast.Call):
            yield from call_offences(node, room)
        if isinstance(node, ast.Constant) and node.value == "_frame" and not {room, module} & OPENS_CELLS:
            yield "names the inside of Cells"


def attribute_offences(node: ast.Attribute, module: str, room: str) -> Iterator[str]:
    """An attribute that opens somebody else's cells, or a way round a class's own making."""
    own = isinstance(node.value, ast.Name) and node.value.id == "self"
    if node.attr == "_frame" and not own and not {room, module} & OPENS_CELLS:
        yield "opens Cells"
    if isinstance(node.value, ast.Name) and node.value.id in SEALED and room not in MAKES_FIGURES:
        yield f"reaches into {node.value.id}"


def call_offences(node: ast.Call, room: str) -> Iterator[str]:
    """A call that makes a sealed thing, runs SQL or imports by name."""
    called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if called in SEALED and room not in MAKES_FIGURES:
        yield f"makes {called}"
    if called in {"execute", "executemany", "sql"} and room not in SPEAKS_SQL:
        yield f"runs SQL by .{called}()"
    if called in DYNAMIC_CALLS and isinstance(node.func, ast.Name):
        yield f"calls {called}()"


def offences(source: str, file: str) -> list[str]:
    """Everything in `source` that the map forbids, were it the file `file` of this house."""
    tree, module = ast.parse(source), module_of(HOUSE / file)
    package = module if file.endswith("__init__.py") else module.rpartition(".")[0]
    found = [*import_offences(tree, module, file), *word_offences(tree, module, file)]
    climbs = any(isinstance(node, ast.ImportFrom) and node.level for node in ast.walk(tree))
    return found + ([f"imports relatively from {package}"] if climbs else [])


def test_the_map_is_kept() -> None:
    """No file imports, says or touches anything outside its room's rights."""
    found = {relative(path): offences(path.read_text(encoding="utf-8"), relative(path)) for path in house_files()}

    assert {file: faults for file, faults in found.items() if faults} == {}


PLANTED = {
    "a page reads the records": ("pages/x.py", "from dashboard.records import Records"),
    "a page reads the records, late": ("pages/x.py", "def f():\n    import dashboard.records.database as d"),
    "a page takes a room from the package": ("pages/x.py", "from dashboard import records"),
    "a page takes the package whole": ("pages/x.py", "import dashboard"),
    "a page counts": ("pages/x.py", "from dashboard.indicators.cells import Cells"),
    "a chart queries": ("dashboard/charts/x.py", "import duckdb"),
    "a chart draws on the page": ("dashboard/charts/x.py", "import streamlit as st"),
    "a component sets type": ("dashboard/components/x.py", "import typst"),
    "a paper counts": ("dashboard/briefing/x.py", "from dashboard.records import Records"),
    "a component draws by itself": ("dashboard/components/x.py", "from plotly import graph_objects"),
    "records look up": ("dashboard/records/x.py", "from dashboard.release import Release"),
    "an estimator knows an indicator": ("dashboard/estimators/x.py", "from dashboard.indicators import discover"),
    "a model knows the dashboard": (
        "data_models/x.py",
        "from dashboard.errors import UserError; import dashboard.ingest",
    ),
    "an indicator imports upwards, relatively": ("dashboard/indicators/x.py", "from ..release import Release"),
    "an unknown room": ("dashboard/charms/x.py", "import dashboard.records"),
    "a dynamic import": ("dashboard/charts/x.py", "import importlib"),
    "a built-in dynamic import": ("pages/x.py", "__import__('dashboard.records')"),
    "code from text": ("pages/x.py", "exec('import duckdb')"),
    "SQL in a page": ("pages/x.py", "q = 'select grade, count(*) from workforce group by all'"),
    "SQL in a formatted string": ("dashboard/components/x.py", "q = f'SELECT * FROM {t}'"),
    "a query run elsewhere": ("dashboard/disclosure/x.py", "cursor.execute(text)"),
    "cells opened above": ("dashboard/release/x.py", "cells._frame"),
    "cells opened by name": ("dashboard/release/x.py", "getattr(cells, '_frame')"),
    "figures made by a chart": ("dashboard/charts/x.py", "Figures(frame)"),
    "figures made round the back": ("dashboard/components/x.py", "Figures.__new__(Figures)"),
    "undisclosed things pickled": ("dashboard/release/x.py", "import pickle"),
}


@pytest.mark.parametrize(("file", "source"), PLANTED.values(), ids=PLANTED)
def test_a_planted_offence_is_caught(file: str, source: str) -> None:
    """Each kind of leak is noticed by this very reading."""
    assert offences(source, file)


def test_prose_and_neighbours_are_no_offence() -> None:
    """Docstrings may mention queries, sentences may begin with Select, and a class may have a frame of its own."""
    source = '"""select a from b"""\nHELP = "Select a file from the list"\ndef f(self):\n    return self._frame\n'

    assert offences(source, "dashboard/components/x.py") == []


def test_every_package_is_a_room_on_the_map() -> None:
    """A new folder under dashboard/ has to be given its rights first."""
    rooms = {f"dashboard.{path.parent.name}" for path in (HOUSE / "dashboard").glob("*/__init__.py")}

    assert rooms <= set(MAY_IMPORT)


def test_no_name_shadows_the_standard_library() -> None:
    """Streamlit puts dashboard/ first on the path: a room named like a standard module would replace it."""
    names = {path.stem for path in house_files()} | {path.parent.name for path in house_files()}

    assert names & sys.stdlib_module_names == set()
