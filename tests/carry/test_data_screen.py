"""Your data as a person uses it: save everything, look into a file, take it in, change one's mind."""

from __future__ import annotations

import flet as ft
import pytest

from app.carry.actions import make_document
from app.core.day import Span
from app.log.actions import days_told, tell_day
from app.log.entry import Item
from app.shell.carrying import CARRY
from tests.carry.kit import whole_document
from tests.support.diaries import opened
from tests.support.opened_app import app_on
from tests.support.sure import sure

PATH = "/indstillinger/data"


@pytest.fixture
def diary(danish):
    sure(tell_day(danish, danish.today, {Item.BACK_PAIN: 4}))
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PATH) as phone:
        yield phone


@pytest.fixture
def other(tmp_path):
    """The same day told otherwise on another phone."""
    with opened(tmp_path / "other" / "rygvej.db") as there:
        sure(tell_day(there, there.today, {Item.BACK_PAIN: 3}))
        return make_document(there, CARRY)


@pytest.fixture
def hand_over(monkeypatch):
    """A device on which a person chooses this file."""

    def choose(data):
        async def pick(*_, **asked):
            assert asked["with_data"] is True
            return [] if data is None else [ft.FilePickerFile(1, "fil.json", len(data), bytes=data)]

        monkeypatch.setattr(ft.FilePicker, "pick_files", pick)

    return choose


async def chosen(phone):
    """Choose the file, and wait for it to be read."""
    await phone.tap("data-choose")
    await settled(phone, "data-leave")


async def settled(phone, handle):
    """Wait until something is there."""
    import asyncio

    for _ in range(400):
        if phone.has(handle):
            return
        await asyncio.sleep(0.01)
    raise AssertionError(phone.reads())


def pain(diary):
    (entry,) = days_told(diary, Span(diary.today, diary.today))
    return entry.answers[Item.BACK_PAIN]


async def test_there_is_a_door_in_the_settings(diary):
    async with app_on(diary, "/indstillinger") as phone:
        await phone.tap("data-open")
        assert "Alt, hvad du har skrevet og valgt, kommer i én fil." in phone.reads()


async def test_a_file_is_called_saved_only_when_it_was_opened_again(phone, diary, monkeypatch, tmp_path):
    place = tmp_path / "alt.json"
    phone.page.web = False

    async def save(_picker, *, file_name, src_bytes):
        assert file_name == "rygvej-alt-2026-03-04.json"
        place.write_bytes(src_bytes)
        return str(place)

    monkeypatch.setattr(ft.FilePicker, "save_file", save)
    await phone.tap("data-save")
    await settled(phone, "notice-close")
    assert f"Gemt i {place}. Rygvej har åbnet filen igen, og alt er med." in phone.reads()
    assert place.read_bytes() == make_document(diary, CARRY)


async def test_a_device_that_lost_the_file_is_not_believed(phone, monkeypatch, tmp_path):
    phone.page.web = False

    async def save(_picker, **_):
        return str(tmp_path / "nowhere.json")

    monkeypatch.setattr(ft.FilePicker, "save_file", save)
    await phone.tap("data-save")
    await settled(phone, "notice-close")
    assert "Gemt" not in phone.reads()
    assert "Rygvej kan ikke se den." in phone.reads()


async def test_a_browser_is_said_to_have_the_file_among_its_downloads(phone):
    phone.page.web = True
    await phone.tap("data-save")
    await settled(phone, "notice-close")
    assert "Filen hedder rygvej-alt-2026-03-04.json." in phone.reads()


async def test_a_person_takes_a_file_in_and_undoes_it_on_the_board(phone, diary, hand_over, other):
    hand_over(other)
    await chosen(phone)
    assert "Dage: 1 ændret." in phone.reads()
    assert not {handle for handle in phone.chosen() if handle.startswith("data-")}
    await phone.tap("data-take")
    assert "Vælg først, hvad der skal stå" in phone.reads()
    assert pain(diary) == 4
    await phone.tap("data-wins-file")
    await phone.tap("data-take")
    await settled(phone, "undo")
    assert pain(diary) == 3
    assert "Filen er hentet ind." in phone.reads()
    assert "gemt i mappen backups, i rygvej-20260304T203000Z.db" in phone.reads()
    await phone.tap("undo")
    assert pain(diary) == 4
    assert not phone.has("data-undo")


async def test_the_way_back_stands_on_the_page_until_the_next_change(phone, diary, hand_over):
    hand_over(whole_document())
    await chosen(phone)
    if phone.has("data-wins-mine"):
        await phone.tap("data-wins-mine")
    await phone.tap("data-take")
    await settled(phone, "data-undo")
    sure(tell_day(diary, diary.today, {Item.MOOD: 2}))
    diary.news.spread()
    await phone.settle()
    assert not phone.has("data-undo")


async def test_the_line_on_the_page_undoes_it_too(phone, diary, hand_over, other):
    hand_over(other)
    await chosen(phone)
    await phone.tap("data-wins-file")
    await phone.tap("data-take")
    await settled(phone, "data-undo")
    await phone.tap("data-undo")
    assert pain(diary) == 4


@pytest.mark.parametrize(("data", "said"), [(b"", "Filen er tom."), (b"hej", "Linje 1: "), (b"\xff\xfe\0", "kan læses som tekst")])
async def test_a_file_that_is_not_ours_is_answered_kindly(phone, diary, hand_over, data, said):
    hand_over(data)
    await chosen(phone)
    assert "Filen kan ikke hentes ind" in phone.reads()
    assert said in phone.reads() or said.replace("kan læses", "ikke kan læses") in phone.reads()
    await phone.tap("data-leave")
    assert "Filen kan ikke hentes ind" not in phone.reads()
    assert pain(diary) == 4


async def test_who_chooses_no_file_is_left_in_peace(phone, hand_over):
    hand_over(None)
    await phone.tap("data-choose")
    assert not phone.has("data-leave")
    assert not phone.has("notice-close")


async def test_a_file_with_nothing_new_says_so_and_offers_nothing(phone, diary, hand_over):
    hand_over(make_document(diary, CARRY))
    await chosen(phone)
    assert "Alt dette står allerede i din dagbog." in phone.reads()
    assert not phone.has("data-take")


async def test_it_is_read_in_english_too(diary, hand_over):
    hand_over(whole_document())
    async with app_on(diary, PATH, ("en-GB",)) as phone:
        await chosen(phone)
        assert "This is in the file" in phone.reads()
        assert "Flare-ups: 1 new." in phone.reads()
