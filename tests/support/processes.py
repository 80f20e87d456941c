"""Starts the second process of a test, which waits for its sign."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def child(what: str, path: Path) -> subprocess.Popen[str]:
    """A process that is ready to do something to the file."""
    command = [sys.executable, "-m", "tests.support.child", what, str(path)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert heard(process) == "ready"
    return process


def go(process: subprocess.Popen[str]) -> None:
    """Give the sign."""
    assert process.stdin
    process.stdin.write("go\n")
    process.stdin.flush()


def heard(process: subprocess.Popen[str]) -> str:
    """The next line it says."""
    assert process.stdout
    return process.stdout.readline().strip()


def end(process: subprocess.Popen[str]) -> int:
    """Wait until it is over, and close the lines to it."""
    rest, _ = process.communicate()
    assert rest is not None
    return process.returncode
