"""A diary written as a table, told to an empty diary and written again is the same table."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.carry.actions import look_into, take_in
from app.carry.preview import Preview
from app.carry.safety_copy import TakenIn
from app.checkin.actions import KINDS as WEEK_KINDS
from app.checkin.actions import tell_week
from app.checkin.week_check import Question
from app.core.day import Span
from app.core.observation import TOLD, Kind
from app.goals.actions import name_thing, rate_things, things_of
from app.handover.as_csv import as_csv
from app.handover.report import OwnThing, Rated, Report, TotalTold, Written
from app.log.actions import days_told, tell_day
from app.log.entry import Item, Work
from app.mark.actions import marks_of, set_mark
from app.scores.actions import keep_total, totals_of
from app.scores.total import Typed
from app.shell.carrying import CARRY
from app.walk.telling_actions import tell_walk, tick_strength
from tests.support.diaries import opened

KINDS = (*TOLD, *WEEK_KINDS, Kind.WEEK_WORST, Kind.WALK_MINUTES, Kind.STRENGTH)
ITEMS = (Item.HINDRANCE, Item.BACK_PAIN, Item.LEG_PAIN, Item.ACTIVITY, Item.SLEEP, Item.MOOD, Item.WEEK_PAIN, Item.WEEK_WORST)


def table_of(diary):
    """The diary as a table."""
    span = Span(diary.today - timedelta(60), diary.today)
    entries = days_told(diary, span)
    report = Report(
        person="0",
        made_at=diary.now(),
        today=diary.today,
        span=span,
        blocks=(),
        told=tuple(one for kind in KINDS for one in diary.observed(kind, span)),
        marks=tuple(sorted((Written(mark.day, mark.words) for mark in marks_of(diary)), key=lambda one: (one.day, one.words))),
        notes=tuple(Written(entry.day, note.text) for entry in entries for note in entry.notes),
        things=tuple(
            OwnThing(thing.id, thing.words, thing.since, None, tuple(Rated(one.day, one.score) for one in thing.ratings))
            for thing in things_of(diary)
        ),
        totals=tuple(TotalTold(one.id, one.instrument, one.day, one.value, one.place) for one in totals_of(diary)),
    )
    return as_csv(report, diary.words)


ago = st.integers(0, 60)
scores = st.lists(st.tuples(ago, st.sampled_from(ITEMS), st.integers(0, 10)), max_size=10)
words = st.lists(st.tuples(ago, st.text(min_size=1, max_size=30)), max_size=3)


@settings(max_examples=15)
@given(scores, words, words, st.text(max_size=30), st.integers(0, 10), st.lists(st.tuples(ago, st.integers(1, 60)), max_size=3))
def test_a_diary_goes_through_a_table_and_back(answers, notes, marks, thing, score, walked):
    with tempfile.TemporaryDirectory() as folder:
        with opened(Path(folder) / "one" / "rygvej.db", "da") as diary:
            today = diary.today
            for n, item, value in answers:
                tell_day(diary, today - timedelta(n), {item: value})
            for n, text in [*notes, *notes[:1]]:
                tell_day(diary, today - timedelta(n), {}, text)
            for n, text in {(n, " ".join(text.split())): None for n, text in marks}:
                set_mark(diary, today - timedelta(n), text)
            for n, minutes in walked:
                tell_walk(diary, str(minutes), today - timedelta(n))
            tell_day(diary, today, {Item.WORK: Work.ADAPTED, Item.FLARE: False})
            tick_strength(diary, today, is_done=True)
            tell_week(diary, {Question.CONFIDENCE: score, Question.DAYS_OFF: 2})
            name_thing(diary, thing)
            rate_things(diary, {one.id: score for one in things_of(diary)})
            keep_total(diary, Typed("rmdq-24", str(today), str(score), "hos fys"))
            written = table_of(diary)
        with opened(Path(folder) / "other" / "rygvej.db", "en") as other:
            preview = look_into(other, written, CARRY)
            assert isinstance(preview, Preview), preview
            assert preview.refused == ()
            assert isinstance(take_in(other, preview, None, CARRY), TakenIn)
        with opened(Path(folder) / "other" / "rygvej.db", "da") as other:
            assert table_of(other) == written
