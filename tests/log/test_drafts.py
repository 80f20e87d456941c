"""What is not saved yet survives a reload, and leaves when it is saved."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from app.log import actions
from app.log.entry import SKIPPED, UNTOLD, EntryProblem, Item, Work
from app.log.telling import Told
from tests.support.diaries import opened

TODAY = date(2026, 3, 4)


def form(diary, day=TODAY):
    return actions.form_of(diary, day)


def test_nothing_is_chosen_for_the_patient(diary):
    assert form(diary).answers == {}
    assert form(diary).note == ""
    assert not form(diary).unsaved


def test_unsaved_answers_survive_a_reload(tmp_path, language):
    file = tmp_path / "rygvej.db"
    with opened(file, language) as before:
        for item, answer in ((Item.HINDRANCE, 6), (Item.FLARE, False), (Item.WORK, Work.OFF), (Item.SLEEP, SKIPPED)):
            assert actions.keep_draft(before, TODAY, item, answer) is None
        actions.keep_note_draft(before, TODAY, "half a sen")
    with opened(file, language) as after:
        assert form(after).answers == {Item.HINDRANCE: 6, Item.SLEEP: SKIPPED, Item.FLARE: False, Item.WORK: Work.OFF}
        assert form(after).note == "half a sen"
        assert form(after).unsaved
        assert not form(after).stored.is_told


def test_saving_tells_everything_unsaved_and_only_that(diary):
    actions.tell_day(diary, TODAY, {Item.BACK_PAIN: 3, Item.SLEEP: 7})
    actions.keep_draft(diary, TODAY, Item.HINDRANCE, 6)
    actions.keep_draft(diary, TODAY, Item.SLEEP, None)
    actions.keep_note_draft(diary, TODAY, "a note")
    told = actions.save_form(diary, TODAY)
    assert isinstance(told, Told)
    assert form(diary).stored == told.after
    assert told.after.answers == {Item.HINDRANCE: 6, Item.BACK_PAIN: 3}
    assert [note.text for note in told.after.notes] == ["a note"]
    assert not form(diary).unsaved


def test_telling_one_answer_leaves_the_other_unsaved(diary):
    actions.keep_draft(diary, TODAY, Item.HINDRANCE, 6)
    actions.keep_draft(diary, TODAY, Item.SLEEP, 3)
    actions.keep_note_draft(diary, TODAY, "half")
    actions.tell_day(diary, TODAY, {Item.HINDRANCE: 5}, "whole")
    assert form(diary).changes == {Item.SLEEP: 3}
    assert form(diary).note == ""


def test_touching_what_stands_there_already_is_nothing_to_save(diary):
    actions.tell_day(diary, TODAY, {Item.HINDRANCE: 6})
    actions.keep_draft(diary, TODAY, Item.HINDRANCE, 6)
    actions.keep_draft(diary, TODAY, Item.SLEEP, UNTOLD)
    assert not form(diary).unsaved


def test_a_wrong_answer_is_not_kept_as_unsaved_either(diary):
    assert actions.keep_draft(diary, TODAY, Item.HINDRANCE, 11) is EntryProblem.OFF_THE_SCALE
    assert not form(diary).unsaved


def test_a_saving_that_is_refused_keeps_the_unsaved(diary):
    actions.keep_draft(diary, TODAY, Item.HINDRANCE, 6)
    assert actions.tell_day(diary, TODAY, {Item.HINDRANCE: 11}) is EntryProblem.OFF_THE_SCALE
    assert form(diary).changes == {Item.HINDRANCE: 6}


def test_each_day_has_its_own_unsaved(diary):
    actions.keep_draft(diary, TODAY - timedelta(1), Item.HINDRANCE, 6)
    assert not form(diary).unsaved
    assert form(diary, TODAY - timedelta(1)).unsaved


@pytest.mark.parametrize("value", ["", "{", "11", '"maybe"', "null", "[[[", "NaN", "1e999", '{"a": 1}', "[" * 5000])
def test_a_broken_draft_is_as_if_it_were_not_there(diary, value):
    with diary.session() as session:
        for field in ("hindrance", "flare", "note", "no such field"):
            session.connection().execute(text("INSERT INTO draft VALUES ('2026-03-04', :field, :value)"), {"field": field, "value": value})
        session.commit()
    actions.keep_draft(diary, TODAY, Item.SLEEP, 3)
    assert form(diary).changes == {Item.SLEEP: 3}
    assert isinstance(actions.save_form(diary, TODAY), Told)


def test_typing_a_note_does_not_redraw_and_a_touch_redraws_the_form_alone(diary):
    before = diary.news.times

    def redrawn():
        return diary.news.times - before, diary.news.jottings.times

    actions.keep_note_draft(diary, TODAY, "half")
    assert redrawn() == (0, 0)
    actions.keep_draft(diary, TODAY, Item.SLEEP, 3)
    assert redrawn() == (0, 1)
    actions.save_form(diary, TODAY)
    assert redrawn() == (1, 1)
