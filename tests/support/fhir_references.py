"""What no schema knows of a bundle: pointers that lead nowhere, and the rules of dk-core 3.8.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

UCUM, CPR = "http://unitsofmeasure.org", "urn:oid:1.2.208.176.1.2"
ONE_OF_EACH = ("http://loinc.org", "http://snomed.info/sct")


def wrong_among(bundle: dict[str, Any]) -> Iterator[str]:
    """What is wrong between the resources of a bundle."""
    there = {entry.get("fullUrl") for entry in bundle.get("entry", [])}
    for entry in bundle.get("entry", []):
        one = entry.get("resource", {})
        path = f"{one.get('resourceType')}/{one.get('id')}"
        if entry.get("fullUrl") != f"urn:uuid:{one.get('id')}":
            yield f"{path}: fullUrl is not its id"
        yield from (f"{path}: {pointer} leads nowhere" for pointer in _pointers(one) if pointer not in there)
        yield from (f"{path}: per-1 {period} ends before it starts" for period in _periods(one) if not period["start"] <= period["end"])
        if one.get("resourceType") == "Patient":
            yield from _wrong_patient(one, path)
        if one.get("resourceType") == "Observation":
            yield from _wrong_observation(one, path)


def _pointers(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "reference" in node:
            yield node["reference"]
        for part in node.values():
            yield from _pointers(part)
    elif isinstance(node, list):
        for part in node:
            yield from _pointers(part)


def _periods(node: Any) -> Iterator[dict[str, str]]:
    if isinstance(node, dict):
        if isinstance(node.get("start"), str) and isinstance(node.get("end"), str):
            yield node
        for part in node.values():
            yield from _periods(part)
    elif isinstance(node, list):
        for part in node:
            yield from _periods(part)


def _wrong_patient(one: dict[str, Any], path: str) -> Iterator[str]:
    """dk-core-patient asks for an identifier; ours is never a CPR number."""
    if not one.get("identifier"):
        yield f"{path}: dk-core-patient identifier 1..*"
    if any(name.get("system") == CPR for name in one.get("identifier", [])):
        yield f"{path}: a CPR number"


def _wrong_observation(one: dict[str, Any], path: str) -> Iterator[str]:
    """dk-core-observation: whose it is, UCUM, a unit, and one coding at most of each system that it slices."""
    if "subject" not in one:
        yield f"{path}: dk-core-observation subject 1..1"
    quantity = one.get("valueQuantity")
    if isinstance(quantity, dict):
        if quantity.get("system") != UCUM:
            yield f"{path}: dk-core-observation UCUM"
        if not (quantity.get("unit") or quantity.get("code")):
            yield f"{path}: dk-core-observation unit or code"
    code = one.get("code")
    systems = [coding.get("system") for coding in code.get("coding", [])] if isinstance(code, dict) else []
    yield from (f"{path}: dk-core-observation {system} 0..1" for system in ONE_OF_EACH if systems.count(system) > 1)
