"""Writes what a build is made of: a CycloneDX bill of materials for each lock that people run."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

ROOT = Path(__file__).parent.parent
BUILDS = ("desktop", "web")
"""The locks of what people run. The tests' own is no part of any build."""
LOCKED = re.compile(r"^(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[0-9][A-Za-z0-9.!+]*)(?: ; (?P<marker>.+?))? \\$")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def bill_of(build: str, lock: str, project: dict[str, Any]) -> dict[str, Any]:
    """The bill of one lock. The same lock gives the same bill, so it bears no time."""
    app = {"type": "application", "bom-ref": "rygvej", "name": project["name"], "version": project["version"]}
    app |= {"description": project["description"], "licenses": [{"license": {"id": project["license"]}}]}
    parts = components_in(lock)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": uuid5(NAMESPACE_URL, f"rygvej {project['version']} {build}\n{lock}").urn,
        "version": 1,
        "metadata": {"component": app, "properties": [{"name": "rygvej:build", "value": build}]},
        "components": parts,
        "dependencies": [{"ref": "rygvej", "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def components_in(lock: str) -> list[dict[str, Any]]:
    """Every package of a lock with its version, where it is used, and the files that may stand for it."""
    parts: list[dict[str, Any]] = []
    for line in lock.splitlines():
        if found := LOCKED.fullmatch(line):
            which = f"pkg:pypi/{found['name']}@{found['version']}"
            marker = [{"name": "rygvej:only-where", "value": found["marker"]}] if found["marker"] else []
            parts.append({"type": "library", "bom-ref": which, "name": found["name"], "version": found["version"]})
            parts[-1] |= {"purl": which, "properties": marker}
        elif parts:
            parts[-1]["properties"] += [{"name": "rygvej:file-sha256", "value": one} for one in HASH.findall(line)]
    return parts


def main() -> int:
    """Write each bill into build/."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    out = ROOT / "build"
    out.mkdir(exist_ok=True)
    for build in BUILDS:
        bill = bill_of(build, (ROOT / "locks" / f"{build}.txt").read_text("utf-8"), project)
        file = out / f"rygvej-{build}.cdx.json"
        file.write_text(json.dumps(bill, indent=2) + "\n", "utf-8")
        print(f"{file.relative_to(ROOT)}: {len(bill['components'])} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
