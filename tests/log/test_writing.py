"""What a person is writing stays with them: while they write, when the file is busy, and when they take it back."""

from __future__ import annotations

import asyncio

import pytest

from app.log import actions, choosing_actions
from app.log.choices import OwnItem
from app.log.entry import SKIPPED, Item
from tests.support.diaries import opened
from tests.support.file import bare
from tests.support.opened_app import app_on


@pytest.fixture
def mine(tmp_path):
    with opened(tmp_path / "rygvej.db", "en") as diary:
        yield diary


async def test_a_note_may_be_emptied_to_be_written_anew(mine):
    actions.tell_day(mine, mine.today, {}, "It was the sofa.")
    async with app_on(mine, "/skriv", languages=("en",)) as phone:
        await phone.tap("note-1-change")
        await phone.type("note-1-text", "")
        await phone.type("note-1-text", "It was the chair.")
        await phone.tap("note-1-save")
    assert [note.text for note in actions.form_of(mine, mine.today).stored.notes] == ["It was the chair."]


async def test_an_emptied_note_is_not_saved_and_stays_open(mine):
    actions.tell_day(mine, mine.today, {}, "It was the sofa.")
    async with app_on(mine, "/skriv", languages=("en",)) as phone:
        await phone.tap("note-1-change")
        await phone.type("note-1-text", "")
        await phone.tap("note-1-save")
        assert "Write a few words first." in phone.reads()
        assert phone.has("note-1-text")
    assert [note.text for note in actions.form_of(mine, mine.today).stored.notes] == ["It was the sofa."]


async def test_a_note_that_cannot_be_kept_while_it_is_written_is_told_of(mine, tmp_path):
    async with app_on(mine, "/skriv", languages=("en",)) as phone:
        with bare(tmp_path / "rygvej.db") as link:
            link.execute("CREATE TRIGGER no_more BEFORE INSERT ON draft BEGIN SELECT RAISE(FAIL, 'no'); END")
            await phone.type("log-note", "It was the sofa.")
        assert "Something went wrong." in phone.reads()


async def test_taking_a_cleared_day_back_is_said_and_offered_once(mine):
    actions.tell_day(mine, mine.today, {Item.HINDRANCE: 4})
    async with app_on(mine, "/skriv", languages=("en",)) as phone:
        await phone.tap("log-clear")
        await phone.tap("undo")
        assert "Taken back. It is as it was before." in phone.reads()
        assert not phone.has("undo")


async def test_what_is_typed_faster_than_the_screen_is_drawn_is_kept(mine):
    async with app_on(mine, "/indstillinger", languages=("en",)) as phone:
        fields = {"name": "The garden", "low": "nothing", "high": "all of it"}
        typed = {phone.find(f"own-1-{field}")._i: text for field, text in fields.items()}
        for which, text in typed.items():
            phone.session.apply_patch(which, {"value": text})
        await asyncio.gather(*(phone.session.dispatch_event(which, "change", text) for which, text in typed.items()))
        await phone.tap("own-1-save")
    assert choosing_actions.choices_of(mine).own == {Item.OWN_1: OwnItem("The garden", "nothing", "all of it")}


async def test_what_was_left_is_not_counted_as_answered(mine):
    actions.tell_day(mine, mine.today, {Item.HINDRANCE: 0, Item.SLEEP: SKIPPED})
    async with app_on(mine, languages=("en",)) as phone:
        assert "You have answered 1 question about today." in phone.reads()


async def test_a_note_alone_is_no_answered_question(mine):
    actions.tell_day(mine, mine.today, {}, "It was the sofa.")
    async with app_on(mine, languages=("en",)) as phone:
        assert "You have written about today" in phone.reads()
        assert "You have answered" not in phone.reads()
