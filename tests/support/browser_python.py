"""The Python that runs inside a browser: packed from the locked wheels, served to a Chromium here, told which tests to run."""

from __future__ import annotations

import ast
import sys
import threading
import zipfile
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.shell.edge.index import installed_web
from tests.support.glass import chromium
from tools.imports import imported

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
WHEELS = Path(sys.prefix) / "web-wheels"
NO_WHEELS = "The wheels for a browser are not there: `make test` fetches them."
PARTS = ("app", "assets/fonts", "content", "docs/handles.md", "locales", "tests", "pyproject.toml")
_OF_A_DESKTOP = {
    "cryptography",
    "desktop_notifier",
    "fastapi",
    "flet_web",
    "httpx",
    "resource",
    "socket",
    "starlette",
    "subprocess",
    "uvicorn",
}
_OF_MANY_FILES = {"concurrent", "duckdb", "pyarrow", "pyspark"}
_OF_TESTS = {
    "fhirpathpy",
    "icalendar",
    "jsonschema",
    "openpyxl",
    "playwright",
    "pypdf",
    "recurring_ical_events",
    "tools",
    "vobject",
    "yaml",
}
ABSENT = frozenset(_OF_A_DESKTOP | _OF_MANY_FILES | _OF_TESTS)
"""What a browser's Python does not have; nor does it draw for a test."""
TYPES = {".mjs": "text/javascript", ".wasm": "application/wasm", ".json": "application/json"}
RUN = """async ([tests, apart]) => {
  const { loadPyodide } = await import('/pyodide.mjs');
  const said = [];
  const say = (line) => said.push(line);
  const env = { HOME: '/home/pyodide', TZ: 'Europe/Copenhagen', PYTHONDONTWRITEBYTECODE: '1' };
  const python = await loadPyodide({ indexURL: '/', stdout: say, stderr: say, env });
  python.unpackArchive(await (await fetch('/packed.zip')).arrayBuffer(), 'zip', { extractDir: '/' });
  python.globals.set('asked', python.toPy({ tests, apart }));
  try {
    return [python.runPython(`
import os, sys
sys.path[:0] = ["/project", "/site"]
os.chdir("/project")
from tests.support.inside import run
run(asked["tests"], asked["apart"])
`), said.join('\\n')];
  } catch (error) {
    return [-1, said.join('\\n') + '\\n' + globalThis.running + ': ' + error];
  }
}"""


ASK = """async ([code, given]) => {
  const { loadPyodide } = await import('/pyodide.mjs');
  const python = await loadPyodide({ indexURL: '/', env: { HOME: '/home/pyodide', TZ: 'Europe/Copenhagen' } });
  python.unpackArchive(await (await fetch('/packed.zip')).arrayBuffer(), 'zip', { extractDir: '/' });
  python.globals.set('given', given);
  python.runPython('import os, sys; sys.path[:0] = ["/project", "/site"]; os.chdir("/project")');
  return python.runPythonAsync(code);
}"""


def pure_tests(folder: Path) -> list[str]:
    """Every test file that reaches for nothing that a browser lacks."""
    return [str(file.relative_to(ROOT)) for file in sorted(folder.rglob("test_*.py")) if not _needs(file, set()) & ABSENT]


def run_in_browser(tests: list[str], apart: tuple[str, ...]) -> tuple[int, str]:
    """What pytest gave back there, and what it said."""
    with _served(_packed()) as address, chromium() as browser:
        page = browser.new_page()
        page.set_default_timeout(0)  # the test run as a whole has a limit; a slow machine is no failure
        page.goto(address)
        code, said = page.evaluate(RUN, [tests, list(apart)])
    return int(code), "\n".join(line for line in said.splitlines() if line.strip(". "))


def ask_in_browser(code: str, given: str = "") -> Any:
    """What a piece of Python gives back there; it may wait for what the page does."""
    with _served(_packed()) as address, chromium() as browser:
        page = browser.new_page()
        page.set_default_timeout(0)
        page.goto(address)
        return page.evaluate(ASK, [code, given])


def _needs(file: Path, seen: set[Path]) -> set[str]:
    """The packages that a test file reaches for, itself or through what it takes from tests/."""
    if file in seen:
        return set()
    seen.add(file)
    names = [name for _, name in imported(ast.parse(file.read_text("utf-8")))]
    needed = {name.partition(".")[0] for name in names} | {"flet_web" for name in names if name.startswith("app.shell.edge")}
    for name in names:
        path = ROOT.joinpath(*name.split("."))
        for place in (path.with_suffix(".py"), path.parent.with_suffix(".py")):
            if name.startswith("tests.") and place.is_file():
                needed |= _needs(place, seen)
    return needed


def _packed() -> bytes:
    """The wheels and the project in one archive."""
    wheels = sorted(WHEELS.glob("*.whl"))
    if not wheels:
        raise FileNotFoundError(NO_WHEELS)
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for wheel in wheels:
            with zipfile.ZipFile(wheel) as source:
                for name in filter(_is_wanted, source.namelist()):
                    archive.writestr(f"site/{name}", source.read(name))
        for file in (file for part in PARTS for file in (ROOT / part, *(ROOT / part).rglob("*"))):
            if file.is_file() and "__pycache__" not in file.parts:
                archive.write(file, f"project/{file.relative_to(ROOT)}")
    return packed.getvalue()


def _is_wanted(name: str) -> bool:
    # Babel brings 10 MB of languages that nobody speaks here.
    folder, _, file = name.rpartition("/")
    return bool(file) and (folder != "babel/locale-data" or file.startswith(("root", "da", "en")))


@contextmanager
def _served(packed: bytes) -> Iterator[str]:
    """The installed runtime and the archive, at an address of this machine."""
    runtime = installed_web() / "pyodide"

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = self.path.strip("/")
            file = runtime / name if name else None
            content = packed if name == "packed.zip" else file.read_bytes() if file and file.is_file() else b"<!doctype html>"
            self.send_response(200)
            self.send_header("Content-Type", TYPES.get(Path(name).suffix, "text/html"))
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            """A test does not chatter."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
