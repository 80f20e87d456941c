"""Refuses a lock file that names an address, leaves out a hash, or asks a browser for what it cannot run."""

from __future__ import annotations

import re
import sys
from pathlib import Path

LOCKS = Path("locks")
REQUIREMENT = re.compile(r"(?P<name>[a-z0-9][a-z0-9._-]*)==[0-9][A-Za-z0-9.!+]*(?: ; [A-Za-z0-9_ .'\"()<>=!]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?P<more> \\)?")
ADDRESS = re.compile(r"://|^\s*--?(?:i|f|index|extra|find|trusted)\b|\bwww\.| @ |\b[a-z0-9-]+\.(?:org|com|net|io|dev|dk)\b")

# Looked at one by one: a wheel without machine code exists (SQLAlchemy has both kinds). `make lock` looks again.
PURE = frozenset(
    [
        "annotated-types",
        "apscheduler",
        "babel",
        "defusedxml",
        "flet",
        "fonttools",
        "fpdf2",
        "markdown-it-py",
        "mdurl",
        "pydantic",
        "repath",
        "six",
        "sqlalchemy",
        "sqlmodel",
        "typing-extensions",
        "typing-inspection",
        "tzdata",
        "tzlocal",
        "xlsxwriter",
    ],
)
COMPILED_FOR_BROWSERS = frozenset({"msgpack", "pydantic-core"})


def wrong_in_lock(text: str) -> list[str]:
    """What is wrong with a lock file, line by line."""
    wrong, waiting = [], ""
    for number, line in enumerate(text.splitlines(), start=1):
        if ADDRESS.search(line):
            wrong.append(f"line {number} names an address: {line.strip()}")
        elif found := REQUIREMENT.fullmatch(line):
            wrong += [f"{waiting} has no hash"] if waiting else []
            waiting = found["name"]
        elif HASH.fullmatch(line):
            waiting = ""
        else:
            wrong.append(f"line {number} is neither a version nor a hash: {line.strip()}")
    return wrong + ([f"{waiting} has no hash"] if waiting else [])


def names_in_lock(text: str) -> set[str]:
    """The packages that a lock file names."""
    return {found["name"] for line in text.splitlines() if (found := REQUIREMENT.fullmatch(line))}


def wrong_for_browsers(text: str) -> list[str]:
    """The packages that nobody has looked at, or that a browser cannot run."""
    return [f"{name} is not known to run in a browser" for name in sorted(names_in_lock(text) - PURE - COMPILED_FOR_BROWSERS)]


def main() -> int:
    """Look at every lock file."""
    wrong = []
    for lock in sorted(LOCKS.iterdir()):
        text = lock.read_text(encoding="utf-8")
        found = wrong_in_lock(text) + (wrong_for_browsers(text) if lock.name == "web.txt" else [])
        wrong += [f"{lock}: {what}" for what in found]
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
