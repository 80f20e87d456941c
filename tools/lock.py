"""Renew the lock files: versions and hashes of everything the project needs, and no address."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
EVERYWHERE = ("--universal", "--python-version", "3.11")
# uv knows the browser's markers by this name; whether the wheels are there is looked at below.
BROWSER = ("--python-platform", "wasm32-pyodide2025", "--python-version", "3.14")
WHEELS = ("--only-binary=:all:", "--python-version", "3.14", "--implementation", "cp", "--platform", "pyemscripten_2026_0_wasm32")
ABIS = ("--abi", "cp314", "--abi", "abi3", "--abi", "none")
COMPILED = ("msgpack-", "pydantic_core-")
NO_PILLOW = "pillow ; sys_platform == 'never'\n"  # no browser wheel, and fpdf2 writes text and lines without it


def lock_all(asked: list[str]) -> None:
    """Resolve the lists; `--upgrade` takes newer versions where pyproject.toml leaves room."""
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
        resolve("spark", *EVERYWHERE, "--group", "spark", "-c", "locks/desktop.txt")
        resolve("web", *BROWSER, "--overrides", str(overrides))
        see_wheels(python, scratch / "wheels")


def see_wheels(python: str, folder: Path) -> None:
    """Fetch what the browser build needs; refuse what has no wheel for it, or a compiled one that is not expected."""
    quiet = ("--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes")
    fetch = [python, "-m", "pip", "download", *quiet, "-r", "locks/web.txt", "-d", str(folder), *WHEELS, *ABIS]
    subprocess.run(fetch, check=True, cwd=ROOT)
    compiled = [wheel.name for wheel in folder.glob("*.whl") if not wheel.stem.endswith("-none-any")]
    if strange := [name for name in compiled if not name.startswith(COMPILED)]:
        sys.exit(f"Not pure Python, so it cannot be relied on in a browser: {', '.join(sorted(strange))}.")


if __name__ == "__main__":
    lock_all(sys.argv[1:])
