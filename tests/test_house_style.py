"""The bars of size, types, words and tests that the house holds itself to, read from the files themselves."""

import ast
import re
import statistics
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

from tests.house import HOUSE, house_files, relative

FILE_LINES, FUNCTION_LINES, PAGE_LINES = 250, 40, 40
MEDIAN_FILE_LINES, MEDIAN_FUNCTION_LINES = 60, 8
EMPTY_NAMES = {"base", "common", "core", "helper", "helpers", "manager", "misc", "service", "services", "util", "utils"}
FORBIDDEN = re.compile(r"\bBAME\b|\bnon-white\b|\b(TODO|FIXME|XXX)\b", re.IGNORECASE)
INDEX_HOSTS = re.compile(r"pypi\.org|pythonhosted\.org|--(extra-)?index-url|--default-index")
PROSE = (".py", ".md", ".toml", ".css", ".js", ".html")
TESTED_TOGETHER = {
    "pages": "tests/test_every_page.py",
}
"""Folders whose files have no test of their own name because one test walks all of them."""

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def parsed(path: Path) -> ast.Module:
    """A file's syntax tree, read once for every rule."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def functions(path: Path) -> tuple[FunctionNode, ...]:
    """Every function and method of a file."""
    return tuple(node for node in ast.walk(parsed(path)) if isinstance(node, FunctionNode))


def offences(found: Callable[[Path], object], paths: Iterable[Path]) -> dict[str, object]:
    """What a rule finds in each file, where it finds anything."""
    return {relative(path): fault for path in paths if (fault := found(path))}


def length(node: FunctionNode) -> int:
    """Lines of a function without its docstring: what a reader has to keep in mind."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    first = node.body[0]
    documented = ast.get_docstring(node, clean=False) is not None
    return lines - ((first.end_lineno or first.lineno) - first.lineno + 1 if documented else 0)


def lines(path: Path) -> int:
    """Lines of a file."""
    return len(path.read_text(encoding="utf-8").splitlines())


def unannotated(node: FunctionNode) -> list[str]:
    """Names of a function's parameters without a type, and `return` when its result has none."""
    given = node.args
    every = [*given.posonlyargs, *given.args, *given.kwonlyargs, *filter(None, [given.vararg, given.kwarg])]
    bare = [name.arg for name in every if name.annotation is None and name.arg not in {"self", "cls"}]
    return bare + ([] if node.returns else ["return"])


def undocumented(path: Path) -> Iterator[str]:
    """Public modules, classes and functions without a sentence."""
    tree = parsed(path)
    if len((ast.get_docstring(tree) or "").split()) < 3:
        yield "module"
    for scope in [tree, *(node for node in tree.body if isinstance(node, ast.ClassDef))]:
        for node in scope.body:
            named = isinstance(node, ast.ClassDef | FunctionNode) and not node.name.startswith("_")
            if named and not ast.get_docstring(node):
                yield node.name


def too_long(path: Path) -> dict[str, int]:
    """Functions that are too long, and the file itself where it is."""
    found = {node.name: length(node) for node in functions(path) if length(node) > FUNCTION_LINES}
    return found | ({"the file": lines(path)} if lines(path) > FILE_LINES else {})


def untested(path: Path) -> bool:
    """Whether a module has no test where a reader looks for it."""
    where = path.relative_to(HOUSE)
    together = TESTED_TOGETHER.get(where.parts[0])
    below = "dashboard" if where.parts[0] == "dashboard" else "."
    own = HOUSE / "tests" / where.with_name(f"test_{where.name}").relative_to(below)
    bare = path.name == "__init__.py" and not functions(path)
    return not (bare or (HOUSE / together if together else own).exists())


def silent(path: Path) -> list[str]:
    """Tests that do not say what they promise."""
    return [node.name for node in functions(path) if node.name.startswith("test_") and not ast.get_docstring(node)]


def test_a_file_is_short_and_so_are_its_functions() -> None:
    """Nothing in the product needs scrolling for long."""
    assert offences(too_long, house_files()) == {}


def test_everything_is_annotated() -> None:
    """Types carry the disclosure guarantee, so there is no untyped corner."""
    assert offences(lambda path: [*filter(None, map(unannotated, functions(path)))], house_files()) == {}


def test_everything_public_is_documented() -> None:
    """Each module, class and function that others see says what it is."""
    assert offences(lambda path: list(undocumented(path)), house_files()) == {}


def test_a_module_has_a_test_of_the_same_name() -> None:
    """A reader finds the test of `dashboard/a/b.py` at `tests/a/test_b.py`."""
    assert offences(untested, house_files()) == {}


def test_a_name_says_something() -> None:
    """No drawer of odds and ends."""
    assert offences(lambda path: {path.stem, path.parent.name} & EMPTY_NAMES, house_files()) == {}


def test_a_page_is_a_short_script() -> None:
    """Pages arrange components and hold no logic."""
    assert offences(lambda path: lines(path) > PAGE_LINES or functions(path), house_files("pages")) == {}


def test_every_test_states_its_promise() -> None:
    """A failing test says in a sentence what was promised."""
    assert offences(silent, (HOUSE / "tests").rglob("test_*.py")) == {}


def test_the_typical_file_and_function_are_small() -> None:
    """The medians, not only the outliers."""
    written = [lines(path) for path in house_files() if path.name != "__init__.py"]
    sizes = [length(node) for path in house_files() for node in functions(path)]

    assert statistics.median(written) <= MEDIAN_FILE_LINES
    assert statistics.median(sizes) <= MEDIAN_FUNCTION_LINES


def texts() -> list[Path]:
    """Every text that people read, except this list of forbidden words."""
    folders = (
        *(HOUSE / room for room in ("dashboard", "data_models", "pages", "sample_data", "tests", "bench", "docs")),
    )
    deep = [path for folder in folders for path in folder.rglob("*") if path.suffix in PROSE]
    return [path for path in [*deep, *HOUSE.glob("*.*")] if path.suffix in PROSE and path != Path(__file__)]


def test_words_that_hurt_or_postpone_are_absent() -> None:
    """People are named as they name themselves, and nothing is left for later in a comment."""
    found = {relative(path): FORBIDDEN.findall(path.read_text(encoding="utf-8")) for path in texts()}

    assert {name: words for name, words in found.items() if words} == {}


def test_no_file_names_a_package_index() -> None:
    """Where packages come from is the machine's business: hashes make any mirror as good as another."""
    files = [*texts(), *HOUSE.glob("*.lock"), HOUSE / "Makefile", HOUSE / ".ci" / "run"]
    found = [relative(path) for path in files if INDEX_HOSTS.search(path.read_text(encoding="utf-8"))]

    assert found == []
    assert not (HOUSE / "uv.lock").exists()
