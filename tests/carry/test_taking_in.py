"""A file is laid beside the diary, taken in whole or not at all, and can be taken back until the next change."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from app.carry.actions import look_into, make_document, take_in
from app.carry.comparing import Counts, Wins
from app.carry.preview import Preview, TakeProblem
from app.carry.refusal import Refusal, Why
from app.carry.safety_copy import TakenIn, go_back, keep_safe, newest, remember
from app.carry.things import Thing
from app.carry.words import say_preview
from app.core.day import Span
from app.device.platform import BROWSER
from app.log.actions import days_told, tell_day
from app.log.entry import Item
from app.mark.actions import marks_of, set_mark
from app.shell.carrying import CARRY
from app.store.backup import backups_in
from tests.carry.kit import as_file, fields, rows_of, whole_document
from tests.support.diaries import opened
from tests.support.sure import sure

YESTERDAY = timedelta(1)


@pytest.fixture
def other(tmp_path):
    """The same person's other phone: today and yesterday told, one of them as here."""
    with opened(tmp_path / "other" / "rygvej.db") as there:
        sure(tell_day(there, there.today, {Item.BACK_PAIN: 3}))
        sure(tell_day(there, there.today - YESTERDAY, {Item.BACK_PAIN: 5}))
        sure(tell_day(there, there.today - 2 * YESTERDAY, {Item.BACK_PAIN: 6}))
        return make_document(there, CARRY)


@pytest.fixture
def here(tmp_path):
    """This phone."""
    with opened(tmp_path / "here" / "rygvej.db", "da") as diary:
        sure(tell_day(diary, diary.today, {Item.BACK_PAIN: 4}))
        sure(tell_day(diary, diary.today - YESTERDAY, {Item.BACK_PAIN: 5}))
        sure(set_mark(diary, diary.today, "Flyttet"))
        yield diary


def seen(diary, data):
    """What a file would bring."""
    preview = look_into(diary, data, CARRY)
    assert isinstance(preview, Preview), preview
    return preview


def pains(diary):
    """The pain of the last three days, newest first."""
    told = {entry.day: entry.answers.get(Item.BACK_PAIN) for entry in days_told(diary, Span(diary.today - 2 * YESTERDAY, diary.today))}
    return [told.get(diary.today - n * YESTERDAY) for n in range(3)]


def test_a_person_sees_what_is_new_the_same_and_different(here, other):
    preview = seen(here, other)
    assert preview.compared.counts[Thing.DAYS] == Counts(new=1, same=1, changed=1)
    assert "Dage: 1 ny, 1 ens, 1 ændret." in say_preview(preview, here.words)
    assert "Det, som kun du har, bliver, som det er." in say_preview(preview, here.words)


def test_looking_changes_nothing(here, other):
    before = rows_of(here)
    seen(here, other)
    assert rows_of(here) == before


def test_nothing_is_chosen_for_the_person_where_the_two_are_different(here, other):
    before = rows_of(here)
    assert take_in(here, seen(here, other), None, CARRY) is TakeProblem.NOT_CHOSEN
    assert rows_of(here) == before


@pytest.mark.parametrize(("wins", "today"), [(Wins.MINE, 4), (Wins.FILE, 3)])
def test_the_chosen_one_stands_and_what_only_one_has_stands_too(here, other, wins, today):
    assert isinstance(take_in(here, seen(here, other), wins, CARRY), TakenIn)
    assert pains(here) == [today, 5, 6]
    assert [mark.words for mark in marks_of(here)] == ["Flyttet"]


def test_what_was_taken_in_is_there_already_the_next_time(here, other):
    take_in(here, seen(here, other), Wins.FILE, CARRY)
    assert seen(here, other).compared.is_nothing


def test_a_copy_is_made_first_and_undo_puts_it_back(here, other, tmp_path):
    before = make_document(here, CARRY)
    taken = sure(take_in(here, seen(here, other), Wins.FILE, CARRY))
    assert [backup.path.name for backup in backups_in(tmp_path / "here" / "backups")] == [taken.before.name]
    assert newest(here) == taken
    assert go_back(here, taken)
    assert make_document(here, CARRY) == before
    assert newest(here) is None
    assert not go_back(here, taken)


def test_after_another_change_there_is_no_way_back_that_would_lose_it(here, other):
    taken = sure(take_in(here, seen(here, other), Wins.FILE, CARRY))
    sure(tell_day(here, here.today, {Item.MOOD: 7}))
    assert newest(here) is None
    assert not go_back(here, taken)
    assert pains(here) == [3, 5, 6]


def test_where_there_are_no_folders_the_copy_is_held_in_memory(here):
    before = rows_of(here)
    kept = keep_safe(here, BROWSER)
    assert kept.name is None
    sure(tell_day(here, here.today, {Item.MOOD: 7}))
    assert go_back(here, remember(here, kept))
    assert rows_of(here) == before


def test_a_diary_that_changed_since_it_was_shown_is_shown_again(here, other):
    preview = seen(here, other)
    sure(tell_day(here, here.today - 2 * YESTERDAY, {Item.BACK_PAIN: 9}))
    assert take_in(here, preview, Wins.FILE, CARRY) is TakeProblem.MOVED_ON
    assert pains(here) == [4, 5, 9]


def test_two_rows_with_one_id_are_refused_and_nothing_is_written(here):
    there = rows_of(here)["answer"][0]
    values = fields()
    values["tables"]["answer"][0]["id"] = there["id"]
    before = rows_of(here)
    assert look_into(here, as_file(values), CARRY) == (Refusal(Why.CLASH),)
    assert rows_of(here) == before


def test_a_writing_that_is_cut_short_leaves_all_as_it_was(here, tmp_path):
    preview = seen(here, whole_document())
    before = rows_of(here)
    # The last table does not take its rows: what was written before it must not stay.
    with closing(sqlite3.connect(tmp_path / "here" / "rygvej.db")) as link:
        link.execute("CREATE TRIGGER full BEFORE INSERT ON week_own_word BEGIN SELECT RAISE(ABORT, 'full'); END")
        link.commit()
    tried = replace(CARRY, read_all=lambda _: None)
    assert take_in(here, preview, Wins.FILE, tried) is TakeProblem.CLASH
    assert rows_of(here) == before


def test_a_change_of_the_hour_alone_is_no_change(here):
    data = make_document(here, CARRY)
    with here.session() as session:
        session.connection().execute(text("UPDATE answer SET told_at = '2026-03-01T10:00:00.000000+00:00', id = id || 'x'"))
        session.commit()
    assert seen(here, data).compared.is_nothing
