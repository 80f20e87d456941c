"""The audit of locked versions never says well of what it has not looked up."""

from __future__ import annotations

import json

import pytest

from tools.audit import Audit, read_audit, say_audit

WELL = {"name": "six", "version": "1.17.0", "vulns": []}
HOLE = {"name": "flet", "version": "1.0.5", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.0.6"]}]}
SKIPPED = {"name": "babel", "skip_reason": "not found"}


def audit(*told):
    return read_audit(json.dumps({"dependencies": told, "fixes": []}))


def test_a_hole_is_named_with_what_mends_it():
    assert audit(WELL, HOLE) == Audit(2, (), ("flet 1.0.5: PYSEC-1, mended in 1.0.6",))


def test_a_package_that_was_skipped_is_not_checked():
    assert audit(WELL, SKIPPED) == Audit(1, ("babel",), ())
    assert "not checked: babel" in say_audit("web", audit(WELL, SKIPPED))


@pytest.mark.parametrize("answer", ["", "no route to host", "[]", "{}", "null"])
def test_an_auditor_that_could_not_ask_found_nothing_out(answer):
    assert read_audit(answer) is None


@pytest.mark.parametrize("found", [None, audit(SKIPPED, SKIPPED)])
def test_where_nothing_could_be_asked_it_is_said_and_no_version_is_called_well(found):
    assert say_audit("web", found) == "web: not checked. The list of known holes could not be reached from here."
