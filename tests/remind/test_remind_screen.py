"""Påmindelser as a person uses the page, and what has come wherever they are."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import flet as ft
import pytest

from app.log.actions import tell_day
from app.log.entry import Item
from app.remind.actions import choices_of, choose_most, forget_reminder, reminders_of, set_reminder, tell_taken
from app.remind.changing import Wish
from app.remind.ports import Permission, Ports, Ways
from app.remind.reminder import EVERY_DAY, About
from app.remind.ringing_actions import ring_now, was_due_while_away
from app.shell.reminding import OTHERS
from tests.support.diaries import COPENHAGEN, opened
from tests.support.opened_app import app_on
from tests.support.sure import sure
from tests.support.wording import banned_in, spoken_in, too_hard

PATH = "/indstillinger/paamindelser"
EVENING = Wish(time(20), EVERY_DAY)


def at(day, hour, minute=0):
    return datetime(2026, 3, day, hour, minute, tzinfo=COPENHAGEN)


@pytest.fixture
def clock():
    return [at(4, 12)]


@pytest.fixture
def diary(tmp_path, clock):
    with opened(tmp_path / "rygvej.db", "da", lambda: clock[0]) as diary:
        yield diary


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PATH) as phone:
        yield phone


async def pick(phone, handle, value, kind):
    """Choose a time or a day, as the device tells it."""
    await phone.tap(handle)
    *_, picker = (control for control in phone.page._dialogs.controls if isinstance(control, kind))
    picker.value = value
    await phone.session.dispatch_event(picker._i, "change", None)
    await phone.settle()


def test_seven_things_and_each_is_off(diary):
    assert len(About) == 7
    assert reminders_of(diary) == ()


async def test_a_reminder_is_set_with_nothing_chosen_beforehand(phone, diary):
    assert all(phone.has(f"remind-{about.value}-set") for about in About)
    assert not phone.has("remind-diary-on")
    await phone.tap("remind-diary-set")
    assert not {handle for handle in phone.chosen() if handle.startswith("remind-diary")}
    await phone.tap("remind-diary-save")
    assert "Vælg et tidspunkt først." in phone.reads()
    await pick(phone, "remind-diary-time", time(9, 30), ft.TimePicker)
    await phone.tap("remind-diary-save")
    assert "Vælg en eller flere dage først." in phone.reads()
    await phone.tap("remind-diary-day-3")
    await phone.tap("remind-diary-day-5")
    await phone.tap("remind-diary-save")
    (one,) = reminders_of(diary)
    assert (one.at, one.weekdays, one.is_on) == (time(9, 30), frozenset({2, 4}), True)
    said = phone.reads()
    assert "Den er sat til onsdage og fredage kl. 09.30." in said
    assert "Næste gang: fredag kl. 09.30." in said
    assert "Den er ikke kommet endnu." in said
    await phone.tap("undo")
    assert reminders_of(diary) == ()


async def test_at_night_only_if_the_person_says_so(phone, diary):
    await phone.tap("remind-own-set")
    await phone.type("remind-own-words", "Æbler til Åse")
    await pick(phone, "remind-own-time", time(22), ft.TimePicker)
    await phone.tap("remind-own-daily")
    await phone.tap("remind-own-save")
    assert reminders_of(diary) == ()
    assert "På det tidspunkt er der ro." in phone.reads()
    await phone.tap("remind-own-night")
    await phone.tap("remind-own-save")
    (one,) = reminders_of(diary)
    assert (one.own_words, one.rings_at_night) == ("Æbler til Åse", True)
    assert not one.shows_words_in_calendar
    assert "Næste gang: i dag kl. 22.00." in phone.reads()


async def test_own_words_go_into_the_calendar_only_for_who_ticks_so(diary):
    sure(set_reminder(diary, About.OWN, Wish(time(9), EVERY_DAY, "Ring til Ida")))
    async with app_on(diary, PATH) as phone:
        await phone.tap("remind-own-set")
        await phone.tap("remind-own-in-calendar")
        await phone.tap("remind-own-save")
        assert [one.shows_words_in_calendar for one in reminders_of(diary)] == [True]
        await phone.tap("undo")
        assert [one.shows_words_in_calendar for one in reminders_of(diary)] == [False]


async def test_what_is_off_or_deleted_may_still_be_in_the_calendar_and_it_is_said(diary):
    changed = sure(set_reminder(diary, About.DIARY, EVENING))
    tell_taken(diary, changed.after, is_taken=True)
    async with app_on(diary, PATH) as phone:
        assert "Det, der er i din kalender, kommer stadig." in phone.reads()
        await phone.tap("remind-diary-on")
        said = phone.reads()
        assert "Den er måske stadig i din kalender." in said
        assert "mens appen er åben" not in said
        await phone.tap("remind-diary-forget")
        assert "Slettet. Den kan stå i kalenderen endnu." in phone.reads()


async def test_what_the_device_cannot_do_stands_beside_the_switch(diary):
    sure(set_reminder(diary, About.DIARY, EVENING))
    async with app_on(diary, PATH) as phone:
        assert "Den kan ikke komme, mens appen er lukket." in phone.reads()
        await phone.tap("remind-diary-on")
        assert not reminders_of(diary)[0].is_on
        assert "Den kan ikke komme, mens appen er lukket." not in phone.reads()
        assert "Den kommer ikke lige nu." in phone.reads()


async def test_trying_it_shows_the_card_and_says_that_it_came(diary):
    sure(set_reminder(diary, About.DIARY, EVENING))
    async with app_on(diary, PATH) as phone:
        await phone.tap("remind-diary-try")
        said = phone.reads()
        assert said.count("Har du lyst til at skrive om i dag?") == 2
        assert "Du prøvede den i dag kl. 12.00. Den kom her i appen." in said
        await phone.tap("remind-came-1-open")
        assert phone.page.route == "/skriv"
        assert not phone.has("remind-came-1-open")


async def test_a_device_with_messages_and_a_calendar_says_so(diary, monkeypatch):
    sure(set_reminder(diary, About.DIARY, EVENING))
    asked = []

    async def ask():
        asked.append(True)
        return Permission.GIVEN

    ways = Ways(
        permission=lambda: Permission.GIVEN if asked else Permission.NOT_ASKED,
        ask_permission=ask,
        calendar_of=lambda *_: b"ics",
        cancelling_of=lambda *_: b"out",
    )
    monkeypatch.setattr("app.shell.places_of_settings.REMIND_PORTS", Ports(OTHERS, lambda: ways))
    async with app_on(diary, PATH) as phone:
        assert "Beskeder: Du er ikke spurgt endnu." in phone.reads()
        await phone.tap("remind-allow")
        assert "Beskeder: Du har sagt ja til dem." in phone.reads()
        assert "Den kommer her og som en besked, mens appen er åben." in phone.reads()
        assert not phone.has("remind-allow")
        await phone.tap("remind-diary-calendar")
        assert "Du har hentet filen til din kalender." in phone.reads()
        await phone.tap("remind-diary-set")
        await phone.tap("remind-diary-day-1")
        await phone.tap("remind-diary-save")
        assert "Den er ændret, siden du hentede filen" in phone.reads()
        await phone.tap("remind-calendar-out")
        assert choices_of(diary).taken == {}


async def test_what_came_stands_above_another_page_and_on_i_dag_among_the_rest(diary, clock):
    sure(set_reminder(diary, About.WALK, EVENING))
    async with app_on(diary, "/laer") as phone:
        assert not phone.has("remind-came-1-open")
        clock[0] = at(4, 20)
        assert ring_now(diary, OTHERS)
        await phone.settle()
        assert "Har du lyst til en gåtur?" in phone.reads()
        await phone.go("/")
        assert phone.reads().count("Har du lyst til en gåtur?") == 1
        await phone.tap("remind-came-1-open")
        assert phone.page.route == "/planer/gaa"
        await phone.go("/")
        assert not phone.has("remind-came-1-open")


async def test_of_several_that_came_one_stands_above_and_all_of_them_on_i_dag(diary, clock):
    choose_most(diary, 2)
    sure(set_reminder(diary, About.WALK, EVENING))
    sure(set_reminder(diary, About.DIARY, EVENING))
    clock[0] = at(4, 20)
    assert len(ring_now(diary, OTHERS)) == 2
    async with app_on(diary, "/planer") as phone:
        assert "Har du lyst til en gåtur?" in phone.reads()
        assert "Har du lyst til at skrive om i dag?" not in phone.reads()
        await phone.tap("remind-came-1-left")
        assert "Har du lyst til at skrive om i dag?" in phone.reads()
        await phone.tap("undo")
        await phone.go("/")
        assert phone.has("remind-came-1-open")
        assert phone.has("remind-came-2-open")
        said = phone.reads()
        assert said.index("Har du lyst til en gåtur?") < said.index("Har du lyst til at skrive om i dag?")


async def test_it_is_put_off_and_left_and_both_are_taken_back(diary, clock):
    sure(set_reminder(diary, About.DIARY, Wish(time(18), EVERY_DAY)))
    clock[0] = at(4, 18)
    assert ring_now(diary, OTHERS)
    async with app_on(diary) as phone:
        await phone.tap("remind-came-1-later")
        assert {"remind-came-1-by-quarter", "remind-came-1-by-hour", "remind-came-1-by-evening"} <= phone.handles()
        await phone.tap("remind-came-1-by-evening")
        assert "Den kommer igen i dag kl. 19.00." in phone.reads()
        assert not phone.has("remind-came-1-open")
        await phone.tap("undo")
        await phone.tap("remind-came-1-left")
        assert "Så ikke lige nu." in phone.reads()
        assert not phone.has("remind-came-1-open")
        await phone.tap("undo")
        assert phone.has("remind-came-1-open")


async def test_what_was_due_while_the_app_was_closed_is_asked_about_once(diary, clock):
    sure(set_reminder(diary, About.DIARY, EVENING))
    clock[0] = at(7, 9)
    async with app_on(diary) as phone:
        assert phone.reads().count("Mens appen var lukket") == 1
        await phone.tap("remind-came-1-left")
        assert "Mens appen var lukket" not in phone.reads()
    async with app_on(diary) as phone:
        assert "Mens appen var lukket" not in phone.reads()


async def test_what_comes_now_does_not_stand_under_what_was_missed(diary, clock):
    sure(set_reminder(diary, About.WALK, Wish(time(18), EVERY_DAY)))
    sure(set_reminder(diary, About.DIARY, EVENING))
    choose_most(diary, 2)
    clock[0] = at(4, 20)
    assert [one.about for one in was_due_while_away(diary, OTHERS)] == [About.WALK]
    assert [one.about for one in ring_now(diary, OTHERS)] == [About.DIARY]
    async with app_on(diary, "/") as phone:
        said = phone.reads()
        now, missed = said.index("En påmindelse"), said.index("Mens appen var lukket")
        assert now < said.index("Har du lyst til at skrive om i dag?") < missed < said.index("Har du lyst til en gåtur?")


async def test_what_has_no_room_waits_on_i_dag(diary, clock):
    sure(set_reminder(diary, About.WALK, EVENING))
    sure(set_reminder(diary, About.ARTICLE, EVENING))
    clock[0] = at(4, 20)
    assert len(ring_now(diary, OTHERS)) == 1
    async with app_on(diary) as phone:
        assert "Du kan også:" in phone.reads()
        await phone.tap("remind-wait-article")
        assert phone.page.route == "/laer"


async def test_the_kind_line_after_seven_and_the_way_on(diary, clock):
    sure(set_reminder(diary, About.DIARY, EVENING))
    for day in range(4, 11):
        clock[0] = at(day, 20)
        assert ring_now(diary, OTHERS)
    clock[0] = at(11, 12)
    async with app_on(diary) as phone:
        assert "»Dagbogen« har ligget nogle gange, så den er stille nu." in phone.reads()
        await phone.go(PATH)
        assert "Den kommer ikke lige nu." in phone.reads()
        await phone.tap("remind-diary-again")
        assert "Næste gang: i dag kl. 20.00." in phone.reads()
        await phone.go("/")
        assert "er stille nu" not in phone.reads()


async def test_all_of_them_rest_until_a_day(phone, diary):
    sure(set_reminder(diary, About.DIARY, EVENING))
    await phone.settle()
    await pick(phone, "remind-pause", at(6, 0), ft.DatePicker)
    assert "Dine påmindelser holder pause til og med fredag den 6. marts 2026." in phone.reads()
    assert "Næste gang: lørdag kl. 20.00." in phone.reads()
    await phone.tap("remind-pause-end")
    assert "Næste gang: i dag kl. 20.00." in phone.reads()
    await phone.tap("undo")
    assert choices_of(diary).paused_until is not None


async def test_how_many_and_a_sound(phone, diary):
    await phone.tap("remind-most-3")
    await phone.tap("remind-sound-yes")
    assert (choices_of(diary).most, choices_of(diary).has_sound) == (3, True)
    await phone.tap("remind-sound-no")
    assert not choices_of(diary).has_sound


@pytest.mark.parametrize("path", ["/planer", "/indstillinger"])
async def test_there_are_doors_from_the_plans_and_from_the_settings(diary, path):
    async with app_on(diary, path) as phone:
        await phone.tap("door-remind")
        assert phone.page.route == PATH


async def test_the_end_of_the_start_offers_one_and_sets_none(diary):
    async with app_on(diary, "/start/mine-ting") as phone:
        assert "Vil du have en påmindelse?" in phone.reads()
        await phone.tap("start-remind")
        assert phone.page.route == PATH
        assert reminders_of(diary) == ()


async def test_the_page_speaks_english_too(tmp_path, clock):
    with opened(tmp_path / "rygvej.db", "en", lambda: clock[0]) as diary:
        sure(set_reminder(diary, About.SLEEP, Wish(time(21, 30), EVERY_DAY)))
        async with app_on(diary, PATH, ("en-GB",)) as phone:
            assert "Is it soon time to sleep?" in phone.reads()
            assert "Next time: today at 21:30." in phone.reads()


async def test_a_deleted_one_leaves_no_card_behind(diary, clock):
    sure(set_reminder(diary, About.DIARY, EVENING))
    clock[0] = at(4, 20)
    assert ring_now(diary, OTHERS)
    sure(forget_reminder(diary, reminders_of(diary)[0].id))
    async with app_on(diary) as phone:
        assert not phone.has("remind-came-1-open")


async def test_telling_the_day_takes_the_card_away(diary, clock):
    sure(set_reminder(diary, About.DIARY, EVENING))
    clock[0] = at(4, 20)
    assert ring_now(diary, OTHERS)
    async with app_on(diary) as phone:
        assert phone.has("remind-came-1-open")
        sure(tell_day(diary, diary.today, {Item.HINDRANCE: 3}))
        await phone.settle()
        assert not phone.has("remind-came-1-open")


def test_it_names_neither_back_nor_pain_unless_chosen_and_is_easy_to_read():
    spoken = spoken_in("remind")
    assert too_hard(tuple(one.da for one in spoken)) == {}
    assert [one.en for one in spoken if not one.da] == []
    for name in ("tone", "device", "illness", "verdict", "summary"):
        assert [one for one in spoken if banned_in(one.da, name) or banned_in(one.en, name, "en")] == []


def test_a_day_more_is_a_day_of_the_calendar(diary, clock):
    sure(set_reminder(diary, About.DIARY, EVENING))
    clock[0] = at(4, 20)
    first = ring_now(diary, OTHERS)
    clock[0] = at(4, 20) + timedelta(1)
    assert [one.occurrence.day - first[0].occurrence.day for one in ring_now(diary, OTHERS)] == [timedelta(1)]
