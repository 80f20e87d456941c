"""The schema of a share that others read: it is the one that the app keeps to."""

from __future__ import annotations

import json

from hypothesis import given, settings
from jsonschema import Draft202012Validator

from app.handover.as_share import as_share
from tests.support.reports import FEW, karens_report, reports
from tools.renew_share_schema import HERE, written

SCHEMA = Draft202012Validator(json.loads(HERE.read_text("utf-8")))


def test_the_schema_that_is_given_out_is_the_one_of_the_code():
    assert HERE.read_text("utf-8") == written()
    Draft202012Validator.check_schema(SCHEMA.schema)


@settings(max_examples=FEW)
@given(reports())
def test_any_share_keeps_to_the_schema(report):
    assert [error.message for error in SCHEMA.iter_errors(json.loads(as_share(report)))] == []


def test_what_the_schema_does_not_know_is_noticed():
    share = json.loads(as_share(karens_report()))
    share["report"]["name"] = "Karen"
    share["report"]["told"][0]["kind"] = "heart"
    assert len(list(SCHEMA.iter_errors(share))) == 2
