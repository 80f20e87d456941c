"""The bill of materials: all that is locked, nothing else, in the form that others check."""

from __future__ import annotations

import hashlib
import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from tools.check_locks import names_in_lock
from tools.sbom import BUILDS, bill_of

ROOT = Path(__file__).resolve().parents[2]
OFFICIAL = ROOT / "tests" / "data" / "cyclonedx"
HOME = "http://cyclonedx.org/schema/"


@pytest.fixture(scope="module")
def schema():
    """The official schema of version 1.6, with the two that it leans on."""
    read = {file.name: json.loads(file.read_text("utf-8")) for file in OFFICIAL.glob("*.json")}
    known = Registry().with_resources([(HOME + name, Resource.from_contents(one)) for name, one in read.items()])
    return Draft7Validator(read["bom-1.6.SNAPSHOT.schema.json"], registry=known)


def bill(build):
    lock = (ROOT / "locks" / f"{build}.txt").read_text("utf-8")
    return bill_of(build, lock, tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]), lock


def test_the_schema_is_the_one_that_was_fetched():
    for line in (OFFICIAL / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split()
        assert hashlib.sha256((OFFICIAL / name).read_bytes()).hexdigest() == digest


@pytest.mark.parametrize("build", BUILDS)
def test_the_bill_keeps_to_the_official_schema(schema, build):
    assert [error.message for error in schema.iter_errors(bill(build)[0])] == []


def test_what_the_schema_does_not_know_is_noticed(schema):
    written, _ = bill("web")
    written["components"][0]["type"] = "thing"
    assert [list(error.path) for error in schema.iter_errors(written)] == [["components", 0, "type"]]


@pytest.mark.parametrize("build", BUILDS)
def test_every_locked_package_stands_in_it_once_with_its_files(build):
    written, lock = bill(build)
    names = [part["name"] for part in written["components"]]
    assert sorted(names) == sorted(names_in_lock(lock))
    assert sum(one["name"] == "rygvej:file-sha256" for part in written["components"] for one in part["properties"]) == lock.count("--hash=")


def test_the_same_lock_gives_the_same_bill():
    assert bill("desktop") == bill("desktop")
    assert bill("desktop")[0]["serialNumber"] != bill("web")[0]["serialNumber"]
