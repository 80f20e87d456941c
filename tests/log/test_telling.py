"""Telling a day, telling it again, and taking it back."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from app.core.day import last_days
from app.core.scale import Score
from app.log import actions
from app.log.entry import SKIPPED, UNTOLD, DayEntry, EntryProblem, Item, Work
from app.log.telling import Told
from tests.support.diaries import COPENHAGEN, opened, ticking

TODAY = date(2026, 3, 4)
YESTERDAY = TODAY - timedelta(1)


def tell(diary, changes, note=None, day=TODAY) -> Told:
    told = actions.tell_day(diary, day, changes, note)
    assert isinstance(told, Told)
    return told


def entry(diary, day=TODAY) -> DayEntry:
    return actions.form_of(diary, day).stored


def test_a_patient_tells_and_reads_it_back(diary):
    tell(diary, {Item.HINDRANCE: 6, Item.FLARE: True, Item.WORK: Work.ADAPTED, Item.SLEEP: SKIPPED})
    assert entry(diary).answers == {
        Item.HINDRANCE: Score(6),
        Item.SLEEP: SKIPPED,
        Item.FLARE: True,
        Item.WORK: Work.ADAPTED,
    }


def test_not_told_told_as_zero_and_skipped_are_three_things(diary):
    tell(diary, {Item.HINDRANCE: 0, Item.BACK_PAIN: SKIPPED})
    stands = entry(diary)
    assert (stands.score(Item.HINDRANCE), stands.score(Item.BACK_PAIN), stands.score(Item.SLEEP)) == (0, None, None)
    assert stands.answers.get(Item.BACK_PAIN) is SKIPPED
    assert Item.SLEEP not in stands.answers
    assert stands.is_told
    assert not stands.is_skipped


def test_a_day_on_which_all_is_skipped_is_not_told(diary):
    tell(diary, {Item.HINDRANCE: SKIPPED})
    assert entry(diary).is_skipped
    assert not entry(diary).is_told


def test_a_day_nobody_touched_is_neither(diary):
    assert not entry(diary).is_told
    assert not entry(diary).is_skipped


def test_what_is_not_among_the_changes_stays(diary):
    tell(diary, {Item.HINDRANCE: 6, Item.SLEEP: 3})
    tell(diary, {Item.HINDRANCE: 2})
    assert entry(diary).answers == {Item.HINDRANCE: 2, Item.SLEEP: 3}


def test_an_answer_can_be_not_told_again(diary):
    tell(diary, {Item.HINDRANCE: 6, Item.SLEEP: 3})
    tell(diary, {Item.SLEEP: UNTOLD})
    assert entry(diary).answers == {Item.HINDRANCE: 6}


@pytest.mark.parametrize(
    ("item", "answer", "problem"),
    [
        (Item.HINDRANCE, 11, EntryProblem.OFF_THE_SCALE),
        (Item.HINDRANCE, -1, EntryProblem.OFF_THE_SCALE),
        (Item.HINDRANCE, 5.5, EntryProblem.OFF_THE_SCALE),
        (Item.HINDRANCE, True, EntryProblem.OFF_THE_SCALE),
        (Item.HINDRANCE, None, EntryProblem.OFF_THE_SCALE),
        (Item.FLARE, 1, EntryProblem.NOT_AN_ANSWER),
        (Item.FLARE, "maybe", EntryProblem.NOT_AN_ANSWER),
        (Item.WORK, "holiday", EntryProblem.NOT_AN_ANSWER),
        (Item.WORK, [], EntryProblem.NOT_AN_ANSWER),
    ],
)
def test_one_wrong_answer_keeps_nothing(diary, item, answer, problem):
    assert actions.tell_day(diary, TODAY, {Item.SLEEP: 3, item: answer}) is problem
    assert entry(diary) == DayEntry(TODAY)


def test_nothing_is_kept_of_nothing(diary):
    assert actions.tell_day(diary, TODAY, {}) is EntryProblem.NOTHING_TOLD
    assert actions.tell_day(diary, TODAY, {}, " \n") is EntryProblem.NOTHING_TOLD
    assert actions.save_form(diary, TODAY) is EntryProblem.NOTHING_TOLD


def test_a_day_that_has_not_come_cannot_be_told(diary):
    tomorrow = TODAY + timedelta(1)
    assert actions.tell_day(diary, tomorrow, {Item.HINDRANCE: 1}) is EntryProblem.FUTURE_DAY
    assert actions.keep_draft(diary, tomorrow, Item.HINDRANCE, 1) is EntryProblem.FUTURE_DAY
    assert actions.keep_note_draft(diary, tomorrow, "hello") is EntryProblem.FUTURE_DAY
    assert actions.save_form(diary, tomorrow) is EntryProblem.FUTURE_DAY
    assert entry(diary, tomorrow) == DayEntry(tomorrow)


def test_half_past_midnight_the_evening_before_is_still_today(tmp_path):
    night = datetime(2026, 3, 5, 0, 30, tzinfo=COPENHAGEN)
    with opened(tmp_path / "rygvej.db", now=lambda: night) as diary:
        assert diary.today == TODAY
        assert actions.tell_day(diary, TODAY + timedelta(1), {Item.HINDRANCE: 1}) is EntryProblem.FUTURE_DAY


def test_any_day_before_can_be_told(diary):
    tell(diary, {Item.HINDRANCE: 4}, day=date(2019, 1, 1))
    assert entry(diary, date(2019, 1, 1)).score(Item.HINDRANCE) == 4


def test_undo_restores_what_stood_there_to_the_microsecond(tmp_path):
    with opened(tmp_path / "rygvej.db", now=ticking()) as diary:
        tell(diary, {Item.HINDRANCE: 6, Item.SLEEP: 3}, "first")
        before = entry(diary)
        told = tell(diary, {Item.HINDRANCE: 2, Item.SLEEP: UNTOLD, Item.FLARE: True}, "second")
        assert entry(diary) == told.after != before
        actions.take_back(diary, told)
        assert entry(diary) == before


def test_an_undo_can_be_undone(tmp_path):
    with opened(tmp_path / "rygvej.db", now=ticking()) as diary:
        told = tell(diary, {Item.HINDRANCE: 2}, "a note")
        back = actions.take_back(diary, told)
        assert entry(diary) == DayEntry(TODAY)
        actions.take_back(diary, back)
        assert entry(diary) == told.after


def test_undo_leaves_alone_what_was_changed_since(tmp_path):
    with opened(tmp_path / "rygvej.db", now=ticking()) as diary:
        told = tell(diary, {Item.HINDRANCE: 2, Item.SLEEP: 5})
        tell(diary, {Item.HINDRANCE: 7})
        actions.take_back(diary, told)
        assert entry(diary).answers == {Item.HINDRANCE: 7}


def test_the_same_answer_again_is_no_change(tmp_path):
    with opened(tmp_path / "rygvej.db", now=ticking()) as diary:
        first = tell(diary, {Item.HINDRANCE: 2})
        again = tell(diary, {Item.HINDRANCE: 2})
        assert not again.is_change
        assert again.after == first.after


def test_a_changed_answer_is_still_the_same_answer(diary):
    first = tell(diary, {Item.HINDRANCE: 2}).after.find(Item.HINDRANCE)
    changed = tell(diary, {Item.HINDRANCE: 5}).after.find(Item.HINDRANCE)
    assert first is not None
    assert changed is not None
    assert (changed.id, changed.answer) == (first.id, 5)


def test_a_cleared_day_is_not_told_and_comes_back_whole(tmp_path):
    with opened(tmp_path / "rygvej.db", now=ticking()) as diary:
        tell(diary, {Item.HINDRANCE: 2, Item.FLARE: False}, "a note")
        actions.keep_draft(diary, TODAY, Item.SLEEP, 3)
        before = entry(diary)
        cleared = actions.clear_day(diary, TODAY)
        assert actions.form_of(diary, TODAY).stored == DayEntry(TODAY)
        assert not actions.form_of(diary, TODAY).unsaved
        assert not actions.days_told(diary, last_days(7, TODAY))
        actions.take_back(diary, cleared)
        assert entry(diary) == before


def test_one_day_is_no_other(diary):
    tell(diary, {Item.HINDRANCE: 2}, "mine", day=YESTERDAY)
    assert entry(diary) == DayEntry(TODAY)
    actions.clear_day(diary, TODAY)
    assert entry(diary, YESTERDAY).is_told


def test_whoever_looks_hears_of_a_saving(diary):
    before = diary.news.times
    told = tell(diary, {Item.HINDRANCE: 2})
    assert diary.news.times == before + 1
    actions.take_back(diary, told)
    assert diary.news.times == before + 2
    actions.tell_day(diary, TODAY, {})
    assert diary.news.times == before + 2
