"""Holds a FHIR bundle against HL7's own JSON schema."""

from __future__ import annotations

import gzip
import json
from functools import cache
from typing import Any

from jsonschema import Draft6Validator

from tests.support.fhir_structure import DATA


@cache
def schema() -> dict[str, Any]:
    """HL7's JSON schema of R4."""
    found: dict[str, Any] = json.loads(gzip.decompress((DATA / "fhir.schema.json.gz").read_bytes()))
    return found


@cache
def validator(kind: str) -> Draft6Validator:
    """What looks at one type of resource."""
    return Draft6Validator({"$ref": f"#/definitions/{kind}", "definitions": schema()["definitions"]})


def schema_errors(bundle: dict[str, Any]) -> list[str]:
    """What the schema says. Each resource is held against its own type: the schema's list of all of them takes minutes."""
    entries = [{name: part for name, part in entry.items() if name != "resource"} for entry in bundle["entry"]]
    wrong = [error.message for error in validator("Bundle").iter_errors({**bundle, "entry": entries})]
    for entry in bundle["entry"]:
        one = entry["resource"]
        wrong += [f"{one['resourceType']}: {error.message}" for error in validator(one["resourceType"]).iter_errors(one)]
    return wrong
