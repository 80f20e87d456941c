"""Refuses what would not run in a browser, or breaks a rule of the house that no other tool looks at."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tools.floors import wrong_floors
from tools.imports import wrong_imports

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_FILE = 250
LONGEST_FUNCTION = 50
DANISH = re.compile("[æøåÆØÅ]")
PLATFORM = frozenset({"sys.platform", "os.name", "os.uname", "platform.system"})
# What needs a second thread, which a browser does not give; asyncio.to_thread is the one spelling for both.
THREADED = frozenset(
    [
        "BackgroundScheduler",
        "BlockingScheduler",
        "ThreadPoolExecutor",
        "ProcessPoolExecutor",
        "create_async_engine",
        "AsyncSession",
        "AsyncEngine",
    ],
)
# What only a command on a terminal runs, never a browser.
ON_A_TERMINAL = frozenset({"app.shell.collecting"})
SHAPES = frozenset({"utils", "helpers", "manager", "common", "misc"})


def wrong_in(module: str, source: str) -> list[str]:
    """What is wrong with one module of the app; `module` is its dotted name."""
    tree = ast.parse(source)
    found = sorted([*wrong_imports(module, tree), *wrong_floors(module, tree), *_wrong_words(module, tree), *_too_long(tree)])
    wrong = [f"line {line}: {what}" for line, what in found]
    wrong += [f"line {n}: Danish belongs in locales/ and content/" for n, line in enumerate(source.splitlines(), 1) if DANISH.search(line)]
    if (length := source.count("\n")) > LONGEST_FILE:
        wrong.append(f"{length} lines hold more than one idea; {LONGEST_FILE} are the most")
    if SHAPES & set(module.split(".")):
        wrong.append("a module is named by the idea it holds, not by its shape")
    return wrong


def _wrong_words(module: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            yield node.lineno, "assert guards nothing in an optimised build; raise, or give a Problem back"
        elif isinstance(node, ast.Attribute) and ast.unparse(node) in PLATFORM and not module.startswith("app.device"):
            yield node.lineno, f"{ast.unparse(node)} is asked in app/device only"
        elif isinstance(node, (ast.Name, ast.Attribute)) and _last_name(node) in THREADED and module not in ON_A_TERMINAL:
            yield node.lineno, f"{_last_name(node)} needs threads, which a browser does not have"
        elif isinstance(node, ast.JoinedStr) and any(isinstance(one, ast.Call) and _asks_for_words(one) for one in ast.walk(node)):
            yield node.lineno, "a sentence asked for inside an f-string is not found for the catalogue: give it a name first"
        elif isinstance(node, ast.Call) and _asks_for_words(node) and not _is_literal(node):
            yield node.lineno, "the catalogue is made from the sentences in the code: say them here, not through a variable"


def _last_name(node: ast.Name | ast.Attribute) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr


def _asks_for_words(call: ast.Call) -> bool:
    asked = call.func
    return (
        isinstance(asked, ast.Attribute)
        and asked.attr in {"say", "count"}
        and isinstance(asked.value, (ast.Name, ast.Attribute))
        and _last_name(asked.value) == "words"
    )


def _is_literal(call: ast.Call) -> bool:
    forms = call.args[: 2 if isinstance(call.func, ast.Attribute) and call.func.attr == "count" else 1]
    return bool(forms) and all(isinstance(form, ast.Constant) and isinstance(form.value, str) for form in forms)


def _too_long(tree: ast.Module) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield node.lineno, f"{node.name} has {length} lines; name a part of it ({LONGEST_FUNCTION} are the most)"


def main() -> int:
    """Look at every module of the app."""
    wrong = []
    for path in sorted(Path("app").rglob("*.py")):
        module = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        wrong += [f"{path}: {what}" for what in wrong_in(module, path.read_text(encoding="utf-8"))]
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
