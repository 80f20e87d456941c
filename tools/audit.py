"""Asks whether a locked version has a known hole; what could not be asked is called not checked, never well."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCKS = ("desktop", "web", "tests")
HOW = ("--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json")


@dataclass(frozen=True)
class Audit:
    """What is known of one lock: how many versions were looked up, which could not be, and the holes with what mends them."""

    checked: int
    unchecked: tuple[str, ...]
    holes: tuple[str, ...]


def read_audit(answer: str) -> Audit | None:
    """What the auditor found; nothing, if it could not ask. A package that it skipped has not been checked."""
    try:
        told = json.loads(answer)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return None
    skipped = tuple(one["name"] for one in told if "skip_reason" in one)
    holes = tuple(
        f"{one['name']} {one['version']}: {hole['id']}, mended in {', '.join(hole['fix_versions']) or 'no version yet'}"
        for one in told
        for hole in one.get("vulns", ())
    )
    return Audit(len(told) - len(skipped), skipped, holes)


def say_audit(lock: str, found: Audit | None) -> str:
    """One line for each lock, and one for each hole."""
    if found is None or not found.checked:
        return f"{lock}: not checked. The list of known holes could not be reached from here."
    said = [f"{lock}: {found.checked} versions checked, {len(found.holes)} known holes."]
    said += [f"  {hole}" for hole in found.holes]
    said += [f"  not checked: {', '.join(found.unchecked)}"] if found.unchecked else []
    return "\n".join(said)


def main() -> int:
    """Audit every lock with a pip-audit of its own; only a known hole is a failure."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(Path(folder) / "venv", with_pip=True)
        python = str(Path(folder) / "venv" / ("Scripts" if sys.platform == "win32" else "bin") / "python")
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pip-audit"]
        is_there = subprocess.run(install, check=False, capture_output=True).returncode == 0
        found = {lock: _ask(python, lock) if is_there else None for lock in LOCKS}
    print("\n".join(say_audit(lock, audit) for lock, audit in found.items()))
    return 1 if any(audit and audit.holes for audit in found.values()) else 0


def _ask(python: str, lock: str) -> Audit | None:
    command = [python, "-m", "pip_audit", "--requirement", f"locks/{lock}.txt", *HOW]
    try:
        return read_audit(subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT, timeout=300).stdout)
    except subprocess.TimeoutExpired:
        return None


if __name__ == "__main__":
    sys.exit(main())
