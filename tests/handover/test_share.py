"""A share: what was chosen and nothing else, and a file from outside is read whole or not at all."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.observation import Kind, Observation
from app.handover.as_share import as_share
from app.handover.json_door import JsonLimits
from app.handover.problem_words import say_share_problem
from app.handover.read_share import ShareLimits, ShareProblem, read_share
from app.handover.report import Report, TotalTold, Written
from app.shell.catalog import catalogue
from tests.support.reports import FEW, karens_report, little_report, reports


def changed(*path, to=None) -> bytes:
    """Karen's share with one place in it changed."""
    share = json.loads(as_share(karens_report()))
    at = share
    for step in path[:-1]:
        at = at[step]
    if to is None:
        del at[path[-1]]
    else:
        at[path[-1]] = to
    return json.dumps(share).encode()


@settings(max_examples=FEW)
@given(reports())
def test_any_report_comes_back(report):
    assert read_share(as_share(report)) == report


def test_karens_report_comes_back():
    assert read_share(as_share(karens_report())) == karens_report()


def test_the_same_report_is_the_same_file():
    again = replace(karens_report(), totals=tuple(replace(one, value=one.value + 0.0) for one in karens_report().totals))
    assert as_share(karens_report()) == as_share(again)


def test_a_whole_number_is_written_as_one():
    assert b'"value":14' in as_share(karens_report()).replace(b',"value":14,', b'"value":14}') or b'"value":14' in as_share(karens_report())
    assert b'"value":14.0' not in as_share(karens_report())


def test_what_was_not_chosen_is_not_in_it():
    report = karens_report()
    bare = Report(report.person, report.made_at, report.today, report.span, ())
    assert b"Tungt" in as_share(report)
    assert b"Tungt" not in as_share(bare)
    assert len(as_share(bare)) < 1000


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\xff\xfe{}", ShareProblem.NOT_UTF_8),
        (b"", ShareProblem.NOT_JSON),
        (b"{", ShareProblem.NOT_JSON),
        (b"9" * 5000, ShareProblem.NOT_JSON),
        (b'"' + b'\\"' * 500_000, ShareProblem.NOT_JSON),
        (b"[" * 100_000, ShareProblem.TOO_DEEP),
        (b'{"format": NaN}', ShareProblem.NOT_A_NUMBER),
        (b'{"format": 1e999}', ShareProblem.NOT_A_NUMBER),
        (b'{"format": -Infinity}', ShareProblem.NOT_A_NUMBER),
        (b'{"format": "rygvej-share", "format": "x"}', ShareProblem.SAID_TWICE),
        (b"[]", ShareProblem.NOT_OURS),
        (b"null", ShareProblem.NOT_OURS),
        (b'{"resourceType": "Bundle"}', ShareProblem.NOT_OURS),
        (b'{"format": ["rygvej-share"]}', ShareProblem.NOT_OURS),
        (b'{"format": "rygvej-backup", "version": 1}', ShareProblem.A_BACKUP),
        (b'{"format": "rygvej-share", "version": 2, "new": 1}', ShareProblem.NEWER),
        (b'{"format": "rygvej-share", "version": true}', ShareProblem.WRONG_SHAPE),
        (b'{"format": "rygvej-share", "version": 1}', ShareProblem.WRONG_SHAPE),
        (changed("more", to=1), ShareProblem.WRONG_SHAPE),
        (changed("report", "more", to=1), ShareProblem.WRONG_SHAPE),
        (changed("report", "person"), ShareProblem.WRONG_SHAPE),
        (changed("report", "person", to="Karen Hansen"), ShareProblem.OFF_THE_SCALE),
        (changed("report", "made_at", to="2026-03-03T21:30:00"), ShareProblem.WRONG_SHAPE),
        (changed("report", "today", to="20260303"), ShareProblem.WRONG_SHAPE),
        (changed("report", "today", to="2026-02-30"), ShareProblem.WRONG_SHAPE),
        (changed("report", "span", "last", to="2020-01-01"), ShareProblem.WRONG_SHAPE),
        (changed("report", "days_told", to=True), ShareProblem.WRONG_SHAPE),
        (changed("report", "days_told", to=85), ShareProblem.OFF_THE_SCALE),
        (changed("report", "told", 0, "value", to=11), ShareProblem.OFF_THE_SCALE),
        (changed("report", "told", 0, "value", to=5.5), ShareProblem.OFF_THE_SCALE),
        (changed("report", "told", 0, "value", to="5"), ShareProblem.OFF_THE_SCALE),
        (changed("report", "told", 0, "value", to=False), ShareProblem.WRONG_SHAPE),
        (changed("report", "told", 0, "kind", to="heart"), ShareProblem.WRONG_SHAPE),
        (changed("report", "told", 0, "kind", to="mark"), ShareProblem.OFF_THE_SCALE),
        (changed("report", "told", 0, "day", to="2019-01-01"), ShareProblem.OFF_THE_SCALE),
        (changed("report", "things", 0, "ratings", 0, "score", to=11), ShareProblem.OFF_THE_SCALE),
        (changed("report", "totals", 0, "value", to=1e9), ShareProblem.OFF_THE_SCALE),
        (changed("report", "walked", 0, "days", to=8), ShareProblem.OFF_THE_SCALE),
        (changed("report", "notes", 0, "words", to=3), ShareProblem.WRONG_SHAPE),
    ],
)
def test_every_other_file_is_a_problem_of_its_own(data, problem):
    assert read_share(data) is problem


def test_nothing_is_told_twice():
    one = Observation(date(2026, 1, 1), Kind.MOOD, 4)
    assert read_share(as_share(replace(karens_report(), told=(one, one)))) is ShareProblem.OFF_THE_SCALE


def test_the_limits_are_ours_to_set():
    data = as_share(karens_report())
    assert read_share(data, ShareLimits(JsonLimits(largest=len(data) - 1))) is ShareProblem.TOO_BIG
    assert read_share(data, ShareLimits(JsonLimits(deepest=3))) is ShareProblem.TOO_DEEP
    long = replace(karens_report(), notes=(Written(date(2026, 1, 1), "x" * 1001),))
    assert read_share(as_share(long), ShareLimits(longest=1000)) is ShareProblem.TOO_LONG


def test_brackets_in_a_text_are_not_depth():
    report = replace(karens_report(), notes=(Written(date(2026, 1, 1), '[{"' * 100 + "\\"),))
    assert read_share(as_share(report)) == report


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


@given(anything)
def test_whatever_json_comes_it_is_a_problem_and_never_an_error(value):
    assert isinstance(read_share(json.dumps(value).encode()), ShareProblem)


@given(st.binary())
def test_whatever_bytes_come_they_are_a_problem(data):
    assert isinstance(read_share(data), ShareProblem)


@given(st.data())
def test_any_one_place_changed_to_anything_is_never_an_error(data):
    share = json.loads(as_share(little_report()))
    at = share["report"]
    name = data.draw(st.sampled_from(sorted(at)))
    at[name] = data.draw(anything)
    assert isinstance(read_share(json.dumps(share).encode()), ShareProblem | Report)


@pytest.mark.parametrize("problem", ShareProblem)
def test_every_problem_has_words_of_its_own(problem, language):
    words = catalogue(language)
    assert say_share_problem(problem, words)
    assert len({say_share_problem(one, words) for one in ShareProblem}) == len(ShareProblem)


def test_a_total_of_any_size_that_can_be_is_kept_with_all_its_decimals():
    total = TotalTold("x", "eq-5d-index", date(2026, 1, 1), 0.1 + 0.2)
    assert read_share(as_share(replace(karens_report(), totals=(total,)))) == replace(karens_report(), totals=(total,))
