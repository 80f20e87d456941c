"""The plan on paper, and sentences that are easy and pass no verdict."""

from __future__ import annotations

import pytest

from app.flare.as_text import as_text
from app.flare.bad_days import Field, PlanProblem, read_plan
from app.flare.store import read_plan as read_kept
from app.flare.store import write_plan
from app.shell.catalog import catalogue
from tests.support.wording import banned_in, spoken_in, too_hard


def test_the_plan_on_paper_begins_with_help_and_112():
    text = as_text({Field.SIGNS: "Stiv\nog træt", Field.CALL: "Fys: 12 34 56 78"}, catalogue("da"))
    lines = text.split("\r\n")
    assert lines[0] == "Min plan for dårlige dage"
    assert lines[2].endswith("Er det livsfarligt, så ring 112.")
    assert lines[4:7] == ["Mine tegn", "Stiv", "og træt"]
    assert "Fys: 12 34 56 78" in lines


def test_parts_left_empty_are_not_kept():
    assert read_plan({Field.SIGNS: "  ", Field.TELL: "\n Anna \n"}) == {Field.TELL: "Anna"}
    assert read_plan({Field.SIGNS: "a" * 1001}) is PlanProblem.TOO_LONG


@pytest.mark.parametrize("text", [None, "", "[]", "{", '{"signs": 7}', '{"unknown": "x"}'])
def test_a_plan_that_makes_no_sense_is_as_if_it_were_not_there(text):
    assert read_kept(text) == {}


def test_what_is_kept_of_a_plan_is_read_back():
    plan = {Field.SIGNS: "Stiv \" ' < æøå", Field.CALL: "112"}
    assert read_kept(write_plan(plan)) == plan
    assert write_plan({}) is None


@pytest.mark.parametrize("slice_name", ["flare", "mark"])
def test_what_is_said_is_easy_and_passes_no_verdict(slice_name):
    spoken = spoken_in(slice_name)
    assert too_hard(tuple(one.da for one in spoken)) == {}
    for words in ("verdict", "tone", "device", "illness"):
        assert [one.da for one in spoken if banned_in(one.da, words) or banned_in(one.en, words, "en")] == []
