"""Before a visit, as a person does it: choose, read the whole page, hand it over or show it."""

from __future__ import annotations

import asyncio

import flet as ft
import pytest

from app.handover.report import Block
from app.report.choice import Reach
from app.report.handing import How, hand_over, made_with_patience
from app.report.preparing import choice_of, person_of
from app.shell.doors import REPORT
from tests.support.diaries import opened
from tests.support.opened_app import app_on
from tests.support.people import live

PREPARE, SHOW = "/rapport/til-behandler", "/rapport/vis"


@pytest.fixture
def diary(danish):
    live(danish, "karen")
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PREPARE) as phone:
        yield phone


@pytest.fixture
def saved(monkeypatch):
    """What the device was asked to keep; it answers with no place, as a browser does."""
    files = []

    async def save_file(_self, **asked):
        files.append((asked["file_name"], asked["src_bytes"]))

    monkeypatch.setattr(ft.FilePicker, "save_file", save_file)
    return files


async def touch(phone, key, until):
    """Touch something whose work is done beside the loop, and wait for it."""
    await phone.tap(key)
    for _ in range(2000):
        if until():
            break
        await asyncio.sleep(0.01)
    await phone.settle()


async def test_karen_reads_the_whole_page_before_it_goes_out(tmp_path, language):
    with opened(tmp_path / "rygvej.db", language) as diary:
        live(diary, "karen")
        async with app_on(diary, PREPARE, (language,)) as phone:
            read = phone.reads()
    words = REPORT.words_of(language)
    for line in (words.say("From my back diary"), words.say("Made by the person it is about. Not a diagnosis."), words.say("Not stated.")):
        assert line in read
    for title in (words.say("Pain (0-10)"), words.say("Function (0-10)"), words.say("Walking"), words.say("New signs")):
        assert title in read
    assert words.say("{told} of {days} days told.", told=15, days=84) in read
    assert words.say("To my therapist") in read


async def test_the_way_there_is_the_first_card_under_the_report(diary):
    async with app_on(diary, "/rapport") as phone:
        cards = [line.strip() for line in phone.reads().splitlines()]
        assert any("Til et besøg" in line for line in cards)
        await phone.tap("report-prepare")
        assert "Giv den videre" in phone.reads()


async def test_another_reach_changes_the_page_and_is_remembered(phone, diary):
    assert "report-reach-12" in phone.chosen()
    await phone.tap("report-reach-4")
    assert "(4 uger)" in phone.reads()
    assert choice_of(diary).reach is Reach.FOUR
    assert not phone.has("report-reach-visit")


async def test_days_of_ones_own_are_chosen_in_a_calendar(phone, diary):
    await phone.tap("report-reach-own")
    assert phone.has("report-first")
    assert choice_of(diary).own is not None


async def test_a_block_is_hidden_and_leaves_the_page(phone, diary):
    assert "Smerte i ryggen:" in phone.reads()
    await phone.tap("report-blocks")
    await phone.tap("report-in-pain")
    assert "Smerte i ryggen:" not in phone.reads()
    assert Block.PAIN in choice_of(diary).hidden
    await phone.tap("report-in-pain")
    assert "Smerte i ryggen:" in phone.reads()


async def test_notes_stand_on_the_page_only_when_they_are_ticked(phone):
    await phone.tap("report-blocks")
    assert "Egne noter" in phone.reads()
    before = phone.reads()
    await phone.tap("report-in-notes")
    assert len(phone.reads()) > len(before)


async def test_a_question_is_on_the_page_while_it_is_written(phone, diary):
    await phone.type("report-question-1", "Må jeg cykle?")
    assert "1. Må jeg cykle?" in phone.reads()
    assert choice_of(diary).questions == ("Må jeg cykle?",)


async def test_the_page_is_in_english_while_the_app_stays_danish(phone):
    await phone.tap("report-language-en")
    assert "From my back diary" in phone.reads()
    assert "Giv den videre" in phone.reads()


async def test_the_first_button_gives_the_pdf_and_says_where_it_went(phone, saved):
    await touch(phone, "report-make-pdf", lambda: saved)
    name, data = saved[0]
    assert name == "rygvej-2026-03-04.pdf"
    assert data.startswith(b"%PDF")
    assert "er givet til din browser" in phone.reads()
    assert "Gemt" not in phone.reads()


async def test_a_locked_file_shows_its_code_first(phone, saved):
    await phone.tap("report-formats")
    await phone.tap("report-lock-pdf-locked")
    assert "Skriv den ned" in phone.reads()
    await touch(phone, "report-make-pdf-locked", lambda: saved)
    assert b"/Encrypt" in saved[0][1]


async def test_a_file_that_cannot_be_made_says_why_and_nothing_goes_out(phone, monkeypatch):
    async def full(_self, **_asked):
        raise OSError(28, "no room")

    monkeypatch.setattr(ft.FilePicker, "save_file", full)
    await touch(phone, "report-make-pdf", lambda: "plads" in phone.reads())
    assert "Der er ikke mere plads" in phone.reads()


async def test_it_may_be_collected_only_with_a_purpose_and_that_is_taken_back(phone, diary):
    await phone.tap("report-collect")
    await phone.tap("report-collect-yes")
    assert choice_of(diary).collected is None
    await phone.type("report-purpose", "Kvalitet")
    await phone.type("report-scope", "Kun tal")
    await phone.tap("report-collect-yes")
    given = choice_of(diary).collected
    assert given is not None
    assert given.purpose == "Kvalitet"
    await phone.tap("undo")
    assert choice_of(diary).collected is None


async def test_another_random_name_can_be_taken_back(phone, diary):
    name = person_of(diary)
    await phone.tap("report-collect")
    await phone.tap("report-name")
    assert person_of(diary) != name
    await phone.tap("undo")
    assert person_of(diary) == name


async def test_across_the_table_there_is_the_page_alone_and_one_way_out(phone, saved):
    await phone.tap("report-show")
    assert "Fra min rygdagbog" in phone.reads()
    touched = {handle for handle in phone.handles() if not handle.startswith("report-shown")}
    assert not any(handle.startswith(("nav-", "help", "settings", "back")) for handle in touched)
    await phone.tap("report-show-leave")
    assert "Giv den videre" in phone.reads()
    assert saved == []


async def test_a_saved_file_is_opened_again_before_it_is_called_saved(tmp_path):
    def saves(data):
        async def save(name, _wanted):
            (tmp_path / name).write_bytes(data)
            return str(tmp_path / name)

        return save

    whole = await hand_over("whole", b"abc", saves(b"abc"), is_web=False)
    assert (whole.how, whole.place) == (How.SAVED, str(tmp_path / "whole"))
    half = await hand_over("half", b"abc", saves(b"a"), is_web=False)
    assert half.how is How.BROKEN
    assert not (tmp_path / "half").exists()


async def test_nothing_chosen_is_no_file():
    async def leave(_name, _data):
        return None

    assert (await hand_over("x", b"abc", leave, is_web=False)).how is How.LEFT


async def test_what_takes_long_says_that_it_is_at_work(monkeypatch):
    import threading

    monkeypatch.setattr("app.report.handing.PATIENCE", 0.001)
    working = threading.Event()
    assert await made_with_patience(lambda: b"x" if working.wait(10) else b"", working.set) == b"x"
