"""What a module of the app may import, so that the same code runs on a desktop, in a browser and on a phone."""

from __future__ import annotations

import ast
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Pure Python, or known to run in a browser: locks/web.txt has each of them.
EVERYWHERE = frozenset(
    ["app", "apscheduler", "babel", "flet", "fpdf", "markdown_it", "sqlalchemy", "sqlmodel", "tzdata", "tzlocal", "xlsxwriter"],
)
# The web front of a desktop and the edges of the platforms; imported only where that platform runs.
ONLY_IN = {
    "cryptography": "app.handover",
    "desktop_notifier": "app.device",
    "duckdb": "app.review",
    "pyarrow": "app.review",
    # Many files are read by several processes, on a desktop alone.
    "concurrent": "app.shell.collecting",
    "fastapi": "app.shell",
    "flet_web": "app.shell",
    "starlette": "app.shell",
    "uvicorn": "app.shell",
    "js": "app.device",
    "platformdirs": "app.device",
    "pyodide": "app.device",
    "pyodide_js": "app.device",
}
NOT_IN_A_BROWSER = frozenset(
    ["_thread", "concurrent", "ctypes", "fcntl", "msvcrt", "multiprocessing", "resource", "subprocess", "threading", "winreg"]
)
# Nothing of a person leaves the machine: nothing in the app is able to ask another one.
ASKS_OTHERS = frozenset(
    ["ftplib", "http.client", "imaplib", "nntplib", "poplib", "smtplib", "socketserver", "telnetlib", "urllib.request", "xmlrpc"]
)
NOT_FOR_US = {
    "sqlalchemy.ext.asyncio": "sync sessions only: a browser has no threads",
    "apscheduler.schedulers.background": "AsyncIOScheduler only: a browser has no threads",
    "apscheduler.schedulers.blocking": "AsyncIOScheduler only: a browser has no threads",
    "apscheduler.jobstores.sqlalchemy": "jobs are rebuilt from our own table",
}


def wrong_imports(module: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The imports that would not run everywhere, with their lines."""
    for line, name in imported(tree):
        if reason := _refusal(module, name):
            yield line, reason


def imported(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every name a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, "app"


def _refusal(module: str, name: str) -> str | None:
    top = name.partition(".")[0]
    for refused, reason in NOT_FOR_US.items():
        if _is_in(name, refused):
            return f"{refused}: {reason}"
    if any(_is_in(name, refused) for refused in ASKS_OTHERS):
        return f"{name} asks other machines"
    if top in ONLY_IN:
        home = ONLY_IN[top]
        return None if _is_in(module, home) else f"{top} belongs in {home.replace('.', '/')} only"
    if top in NOT_IN_A_BROWSER:
        return None if _is_in(module, "app.device") and top in {"fcntl", "msvcrt"} else f"{top} does not run in a browser"
    if top in EVERYWHERE or top in sys.stdlib_module_names:
        return None
    return f"{top} is not among the packages that run everywhere (tools/imports.py)"


def _is_in(name: str, parent: str) -> bool:
    return name == parent or name.startswith(parent + ".")
