"""Fetch what the app and its pure tests need to run in a browser's own Python, as the locks say: `python -m tools.web_wheels DIR`."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.lock import ABIS, ROOT, WHEELS

TESTING = ("hypothesis", "iniconfig", "packaging", "pluggy", "pygments", "pytest", "pytest-asyncio", "sortedcontainers")
"""What a browser needs beside locks/web.txt to run a test."""
_ENTRY = re.compile(r"^([\w.-]+)==.*(?:\n .*)*", re.MULTILINE)


def entries(lock: str, names: tuple[str, ...]) -> str:
    """What a lock says of some packages, hashes included."""
    found = {entry[1]: entry[0] for entry in _ENTRY.finditer(lock)}
    return "\n".join(found[name] for name in names) + "\n"


def fetch(folder: Path) -> None:
    """Let the folder hold every wheel, and nothing else."""
    for old in folder.glob("*.whl"):
        old.unlink()
    with tempfile.TemporaryDirectory() as scratch:
        testing = Path(scratch) / "testing.txt"
        testing.write_text(entries((ROOT / "locks/tests.txt").read_text("utf-8"), TESTING), encoding="utf-8")
        quiet = ("--quiet", "--disable-pip-version-check", "--no-input", "--no-deps", "--require-hashes")
        lists = ("-r", "locks/web.txt", "-r", str(testing))
        subprocess.run([sys.executable, "-m", "pip", "download", *quiet, *lists, "-d", str(folder), *WHEELS, *ABIS], check=True, cwd=ROOT)


if __name__ == "__main__":
    fetch(Path(sys.argv[1]))
