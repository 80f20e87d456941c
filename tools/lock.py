"""Renew the lock files: versions and hashes of everything the project needs, and no address."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
EVERYWHERE = ("--universal", "--python-version", "3.11")
# uv knows the browser's markers by this name; check_locks.py and `make web-wheels` look at the wheels themselves.
BROWSER = ("--python-platform", "wasm32-pyodide2025", "--python-version", "3.14")
NO_PILLOW = "pillow ; sys_platform == 'never'\n"  # no browser wheel, and fpdf2 writes text and lines without it


def lock_all(asked: list[str]) -> None:
    """Resolve the three lists; `--upgrade` takes newer versions where pyproject.toml leaves room."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        venv.create(scratch / "venv", with_pip=True)
        python = str(scratch / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", "uv"], check=True)
        overrides = scratch / "overrides.txt"
        overrides.write_text(NO_PILLOW, encoding="utf-8")

        def resolve(name: str, *how: str) -> None:
            plain = ("--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--quiet")
            command = [python, "-m", "uv", "pip", "compile", "pyproject.toml", "-o", f"locks/{name}.txt", *plain, *how, *asked]
            subprocess.run(command, check=True, cwd=ROOT)

        resolve("desktop", *EVERYWHERE, "--group", "build")
        resolve("tests", *EVERYWHERE, "--group", "build", "--group", "tests", "-c", "locks/desktop.txt")
        resolve("web", *BROWSER, "--group", "web", "--overrides", str(overrides))


if __name__ == "__main__":
    lock_all(sys.argv[1:])
