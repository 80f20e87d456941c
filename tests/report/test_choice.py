"""What a person chose to hand over: theirs, kept as they left it, and never more than they ticked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.day import Span
from app.handover.report import Block, Collected
from app.report.choice import (
    LONGEST,
    Choice,
    ChoiceProblem,
    Reach,
    as_kept,
    read_choice,
    with_block,
    with_collected,
    with_own_days,
    with_question,
)

TODAY = date(2026, 3, 4)
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
LINES = st.text("abc æøå'\"<&", min_size=1, max_size=40).map(lambda text: " ".join(text.split())).filter(bool)


@st.composite
def choices(draw):
    first, last = sorted((draw(DAYS), draw(DAYS)))
    return Choice(
        reach=draw(st.sampled_from(Reach)),
        own=draw(st.none() | st.just(Span(first, last))),
        hidden=draw(st.frozensets(st.sampled_from(Block))),
        questions=tuple(draw(st.lists(LINES, max_size=3))),
        language=draw(st.sampled_from(("", "da", "en"))),
        collected=draw(st.none() | st.builds(Collected, LINES, LINES, DAYS)),
        has_own_words=draw(st.booleans()),
    )


def test_notes_what_was_tried_and_what_helps_are_out_until_they_are_ticked():
    assert {Block.NOTES, Block.TRIED, Block.AROUND}.isdisjoint(Choice().blocks)
    assert Block.NOTES in with_block(Choice(), Block.NOTES, is_in=True).blocks


def test_a_hidden_block_is_out_and_comes_back():
    hidden = with_block(Choice(), Block.PAIN, is_in=False)
    assert Block.PAIN not in hidden.blocks
    assert with_block(hidden, Block.PAIN, is_in=True) == Choice()


@pytest.mark.parametrize(("reach", "days"), [(Reach.FOUR, 28), (Reach.TWELVE, 84), (Reach.HALF_YEAR, 182)])
def test_a_reach_of_weeks_ends_today(reach, days):
    span = Choice(reach=reach).span(TODAY, None)
    assert (len(span), span.last) == (days, TODAY)


def test_since_the_last_visit_is_from_that_day_on_and_without_a_visit_twelve_weeks():
    since = Choice(reach=Reach.SINCE_VISIT)
    assert since.span(TODAY, date(2026, 2, 20)) == Span(date(2026, 2, 20), TODAY)
    assert len(since.span(TODAY, None)) == len(since.span(TODAY, TODAY + timedelta(3))) == 84


@given(DAYS, DAYS)
def test_days_of_ones_own_never_lie_ahead(one, other):
    span = with_own_days(Choice(), one, other).span(TODAY, None)
    assert span.first <= span.last <= TODAY


def test_a_question_is_one_line_and_not_too_long():
    assert with_question(Choice(), 0, "  Må jeg\ncykle? ") == replace(Choice(), questions=("Må jeg cykle?",))
    assert with_question(Choice(), 0, "x" * (LONGEST + 1)) is ChoiceProblem.TOO_LONG
    asked = with_question(Choice(), 2, "Til sidst")
    assert isinstance(asked, Choice)
    assert asked.questions == ("", "", "Til sidst")
    assert with_question(asked, 2, " ") == Choice()


def test_to_be_collected_needs_a_purpose_and_a_scope():
    assert with_collected(Choice(), "", "alt", TODAY) is ChoiceProblem.NO_PURPOSE
    assert with_collected(Choice(), "kvalitet", " ", TODAY) is ChoiceProblem.NO_PURPOSE
    given_ = with_collected(Choice(), "kvalitet", "kun tal", TODAY)
    assert isinstance(given_, Choice)
    assert given_.collected == Collected("kvalitet", "kun tal", TODAY)


@given(choices())
def test_any_choice_is_kept_as_it_was_made(choice):
    kept = {name: value for name, value in as_kept(choice).items() if value is not None}
    assert all(0 < len(value.strip()) <= 250 for value in kept.values())
    assert read_choice(kept) == choice


@given(st.dictionaries(st.sampled_from(sorted(as_kept(Choice()))), st.text(max_size=20)))
def test_what_is_not_understood_is_as_if_it_were_not_chosen(kept):
    assert isinstance(read_choice(kept), Choice)
