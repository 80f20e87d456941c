"""A bundle is what HL7 says a bundle is, by its schema and by its definitions; each of them sees what the other misses."""

from __future__ import annotations

import copy
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from app.handover.as_fhir import as_fhir
from app.handover.fhir_codes import APART, KINDS, LOCAL, TOTALS
from app.shell.catalog import catalogue
from tests.support.fhir_schema import schema_errors
from tests.support.fhir_structure import DATA, wrong_in
from tests.support.reports import FEW, karens_report, reports

DECISION = Path(__file__).parents[2] / "docs" / "decisions" / "0021-fhir-codes.md"
SCHEMA, STRUCTURE = "schema", "structure"
BOTH = (SCHEMA, STRUCTURE)


def bundle_of(report, language="da"):
    """A report's bundle as it is read from its file."""
    return json.loads(as_fhir(report, catalogue(language)))


def small():
    """Karen's bundle with one resource of each sort."""
    bundle = bundle_of(karens_report())
    found: dict[str, Any] = {}
    for entry in bundle["entry"]:
        found.setdefault(entry["resource"]["resourceType"], entry)
    observed = found["Observation"]["resource"]["id"]
    found["Provenance"]["resource"]["target"] = [{"reference": f"urn:uuid:{observed}"}]
    return {**bundle, "entry": list(found.values())}


def planted(fault):
    """A bundle with one fault in it."""
    bundle = copy.deepcopy(small())
    of = {entry["resource"]["resourceType"]: entry["resource"] for entry in bundle["entry"]}
    fault(of["Observation"], bundle, of)
    return bundle


def twice(_one, bundle, _of):
    """The same resource once more."""
    bundle["entry"].append(copy.deepcopy(bundle["entry"][-2]))


NOWHERE = "urn:uuid:00000000-0000-4000-8000-000000000000"
FAULTS = {
    "no status": (lambda one, _bundle, _of: one.pop("status"), (STRUCTURE,)),
    "a status that is none": (lambda one, _bundle, _of: one.update(status="done"), (SCHEMA,)),
    "an unknown part": (lambda one, _bundle, _of: one.update(painLevel=3), BOTH),
    "a Danish date": (lambda one, _bundle, _of: one.update(effectiveDateTime="24-08-2026"), (SCHEMA,)),
    "a number with a comma": (lambda one, _bundle, _of: one["valueQuantity"].update(value="5,5"), (SCHEMA,)),
    "two values": (lambda one, _bundle, _of: one.update(valueString="x"), (STRUCTURE,)),
    "no code": (lambda one, _bundle, _of: one.pop("code"), BOTH),
    "nobody who says so": (lambda _one, _bundle, of: of["Provenance"].pop("agent"), BOTH),
    "a time without its zone": (lambda one, _bundle, _of: one.update(effectiveDateTime="2026-08-24T08:00:00"), (SCHEMA,)),
    "a value and why there is none": (lambda one, _bundle, _of: one.update(dataAbsentReason={"text": "unknown"}), (STRUCTURE,)),
    "a unit of no system": (lambda one, _bundle, _of: one["valueQuantity"].pop("system"), (STRUCTURE,)),
    "an empty list": (lambda one, _bundle, _of: one.update(performer=[]), (STRUCTURE,)),
    "a value of nothing": (lambda one, _bundle, _of: one["valueQuantity"].update(value=None), BOTH),
    "a bundle of no sort": (lambda _one, bundle, _of: bundle.update(type="file"), (SCHEMA,)),
    "a pointer that is a text": (lambda one, _bundle, _of: one.update(subject="Patient/1"), (STRUCTURE,)),
    "a document without its first page": (lambda _one, bundle, _of: bundle.update(type="document"), (STRUCTURE,)),
    "a category that is no list": (lambda one, _bundle, _of: one.update(category=one["category"][0]), BOTH),
    "the same resource twice": (twice, (STRUCTURE,)),
    "a pointer that leads nowhere": (lambda one, _bundle, _of: one.update(subject={"reference": NOWHERE}), (STRUCTURE,)),
}
"""The nineteen one-fault bundles, and which of the two notices each."""


def test_karens_bundle_is_whole(language):
    bundle = bundle_of(karens_report(), language)
    assert schema_errors(bundle) == []
    assert wrong_in(bundle) == []


@settings(max_examples=FEW)
@given(reports())
def test_any_bundle_is_whole(report):
    bundle = bundle_of(report)
    assert schema_errors(bundle) == []
    assert wrong_in(bundle) == []


def test_the_small_one_is_whole_before_a_fault_is_planted():
    assert schema_errors(small()) == wrong_in(small()) == []


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_is_noticed(name):
    fault, seen_by = FAULTS[name]
    bundle = planted(fault)
    noticed = tuple(who for who, wrong in ((SCHEMA, schema_errors(bundle)), (STRUCTURE, wrong_in(bundle))) if wrong)
    assert noticed == seen_by


def test_neither_would_do_alone():
    assert len(FAULTS) == 19
    assert 0 < sum(SCHEMA in seen_by for _fault, seen_by in FAULTS.values()) < 19
    assert 0 < sum(STRUCTURE in seen_by for _fault, seen_by in FAULTS.values()) < 19


@pytest.mark.parametrize(
    "fault",
    [
        lambda _one, _bundle, of: of["Patient"].pop("identifier"),
        lambda _one, _bundle, of: of["Patient"]["identifier"].append({"system": "urn:oid:1.2.208.176.1.2", "value": "0101010101"}),
        lambda one, _bundle, _of: one.pop("subject"),
        lambda one, _bundle, _of: one["code"]["coding"].extend([{"system": "http://loinc.org", "code": code} for code in ("1-8", "2-6")]),
        lambda _one, _bundle, of: of["Provenance"].update(occurredPeriod={"start": "2026-02-01", "end": "2026-01-01"}),
    ],
)
def test_what_denmark_asks_for_is_noticed(fault):
    assert wrong_in(planted(fault)) != []


def test_the_definitions_are_the_ones_that_were_fetched():
    for line in (DATA / "SHA256SUMS").read_text("utf-8").splitlines():
        told, name = line.split("  ")
        assert hashlib.sha256((DATA / name).read_bytes()).hexdigest() == told


def test_every_code_is_written_down():
    table = DECISION.read_text("utf-8")
    assert LOCAL in table
    assert [code.local for code in (*KINDS.values(), *TOTALS.values(), *APART) if f"`{code.local}`" not in table] == []
    assert [code.known for code in (*KINDS.values(), *TOTALS.values()) if code.known and code.known[1] not in table] == []
