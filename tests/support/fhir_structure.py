"""Holds a FHIR bundle against HL7's own definitions: how many of each, the invariants, and what Denmark's core profile asks.

The official JSON schema passes an observation without a status; this looks at what it misses.
"""

from __future__ import annotations

import gzip
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import fhirpathpy
from fhirpathpy.models import models

from tests.support.fhir_references import wrong_among

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DATA = Path(__file__).resolve().parents[1] / "data" / "fhir"
NOT_ASKED = frozenset({"bdl-10", "dom-3", "ele-1", "ext-1", "per-1", "ref-1", "txt-1", "txt-2"})
"""What the reader of invariants cannot ask: it knows no page of HTML and no `hasValue`. per-1 and ref-1 are asked by wrong_among."""


@cache
def definitions() -> dict[str, Any]:
    """HL7's definitions of the resources and types that a bundle of ours is made of."""
    found: dict[str, Any] = json.loads(gzip.decompress((DATA / "definitions.json.gz").read_bytes()))
    return found


@cache
def compiled(expression: str) -> Callable[[Any, dict[str, Any]], list[Any]]:
    """An invariant, ready to be asked."""
    return fhirpathpy.compile(expression, models["r4"])


def wrong_in(bundle: dict[str, Any]) -> list[str]:
    """Everything that is wrong with a bundle, each with its place."""
    return [*_Look(bundle).resource(bundle, "Bundle", "Bundle"), *wrong_among(bundle)]


class _Look:
    """One look through a bundle; `root` is the resource that an invariant may speak of."""

    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root

    def resource(self, node: dict[str, Any], kind: str, path: str) -> Iterator[str]:
        """What is wrong with a resource or a whole type."""
        defined = definitions().get(kind)
        if defined is None:
            yield f"{path}: no definition of {kind}"
            return
        elements = defined["snapshot"]["element"]
        yield from self.invariants(elements[0], node, path)
        yield from self.parts(node, elements, kind, path)

    def parts(self, node: dict[str, Any], elements: list[Any], base: str, path: str) -> Iterator[str]:
        """What is wrong with the parts of a node, which the elements under `base` define."""
        known: set[str] = {"resourceType"}
        for element in elements:
            there = element["path"]
            if not there.startswith(f"{base}.") or there.count(".") != base.count(".") + 1:
                continue
            names = self.names(element)
            known |= set(names)
            found = [name for name in names if name in node]
            yield from self.amount(element, node, found, path)
            for name in found:
                yield from self.each(element, names[name], node[name], elements, f"{path}.{name}")
        yield from (f"{path}.{name}: unknown" for name in node if name not in known)

    @staticmethod
    def names(element: dict[str, Any]) -> dict[str, str]:
        """What an element may be called, with the type that each name stands for."""
        stem = element["path"].rpartition(".")[2]
        kinds = [kind["code"] for kind in element.get("type", [])]
        if stem.endswith("[x]"):
            return {stem.removesuffix("[x]") + kind[0].upper() + kind[1:]: kind for kind in kinds}
        return {stem: kinds[0] if kinds else ""}

    @staticmethod
    def amount(element: dict[str, Any], node: dict[str, Any], found: list[str], path: str) -> Iterator[str]:
        """Whether there are as many as there may be, in a list where there may be several."""
        name = element["path"].rpartition(".")[2]
        values = [node[one] for one in found]
        held = values[0] if len(values) == 1 and isinstance(values[0], list) else values
        if len(held) < element["min"]:
            yield f"{path}.{name}: {len(held)} of at least {element['min']}"
        if element["max"] != "*" and len(held) > int(element["max"]):
            yield f"{path}.{name}: {len(held)} of at most {element['max']}"
        is_many = element.get("base", element)["max"] not in ("0", "1")
        for value in values:
            if isinstance(value, list) != is_many:
                yield f"{path}.{name}: {'no list' if is_many else 'a list'}"
            if value in ([], None):
                yield f"{path}.{name}: empty"

    def each(self, element: dict[str, Any], kind: str, value: Any, elements: list[Any], path: str) -> Iterator[str]:
        """What is wrong with the values of an element."""
        for n, one in enumerate(value if isinstance(value, list) else [value]):
            here = f"{path}[{n}]" if isinstance(value, list) else path
            yield from self.invariants(element, one, here)
            if isinstance(one, dict):
                yield from self.inside(element, kind, one, elements, here)
            elif kind[:1].isupper():
                yield f"{here}: {one!r} is no {kind}"

    def inside(self, element: dict[str, Any], kind: str, one: dict[str, Any], elements: list[Any], path: str) -> Iterator[str]:
        """What is wrong inside a value that has parts."""
        if "resourceType" in one:
            yield from _Look(one).resource(one, one["resourceType"], path)
        elif kind in ("BackboneElement", "Element"):
            yield from self.parts(one, elements, element["path"], path)
        elif kind[:1].isupper():
            yield from self.resource(one, kind, path)
        else:
            yield f"{path}: {kind} has no parts"

    def invariants(self, element: dict[str, Any], node: Any, path: str) -> Iterator[str]:
        """The rules of an element that do not hold."""
        for rule in element.get("constraint", []):
            if rule["key"] in NOT_ASKED or rule["severity"] != "error" or not isinstance(node, dict) or "expression" not in rule:
                continue
            if compiled(rule["expression"])(node, {"resource": self.root, "rootResource": self.root, "context": node}) == [False]:
                yield f"{path}: {rule['key']} {rule['human']}"
