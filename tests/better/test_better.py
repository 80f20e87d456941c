"""Letting go kindly: nothing is asked, nothing is lost, and one touch leads back."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from app.better import actions
from app.better.reasons import RULES, Reason
from app.better.rest import Rest, begin, end, resting
from app.better.words import door, reason
from app.core.day import last_days
from app.core.observation import Kind
from app.flare.bad_days import Field
from app.flare.plan_actions import keep_plan
from app.log import actions as log
from app.log.entry import Item
from app.safety.actions import choose_region
from app.safety.book import rights
from app.shell.app import open_session
from app.shell.catalog import catalogue
from app.shell.today import have, waiting
from tests.support.diaries import COPENHAGEN, opened
from tests.support.lix import lix
from tests.support.people import live
from tests.support.phone import Phone
from tests.support.wording import banned_in, spoken_in, too_hard

PATH = "/planer/bedre"
TODAY = date(2026, 3, 4)


@pytest.fixture
def diary(danish):
    return danish


async def screen(diary, path=PATH):
    phone = Phone(route=path)
    await phone.run(lambda page: open_session(page, diary, ("da-DK",)))
    return phone


async def test_a_pause_is_one_touch_and_so_is_the_way_back(diary):
    phone = await screen(diary)
    await phone.tap("better-pause")
    assert actions.resting_since(diary) == diary.today
    await phone.go("/")
    assert "Appen spørger ikke om noget." in phone.reads()
    await phone.tap("better-back")
    assert actions.resting_since(diary) is None
    assert "Velkommen igen." in phone.reads()
    phone.close()


async def test_a_pause_is_taken_back_and_so_is_its_end(diary):
    phone = await screen(diary)
    await phone.tap("better-pause")
    await phone.tap("undo")
    assert actions.resting_since(diary) is None
    await phone.tap("better-pause")
    await phone.tap("better-back")
    await phone.tap("undo")
    assert actions.resting_since(diary) == diary.today
    phone.close()


def test_while_it_lasts_nothing_is_asked(diary, days):
    live(diary, "karen")
    days[0] = 5
    assert waiting(diary)
    actions.pause(diary)
    assert waiting(diary) == frozenset()
    assert have(diary, None).is_resting


def test_everything_is_kept(diary):
    live(diary, "karen")
    before = diary.observed(Kind.HINDRANCE, last_days(60, diary.today))
    actions.pause(diary)
    actions.come_back(diary)
    assert diary.observed(Kind.HINDRANCE, last_days(60, diary.today)) == before


async def test_who_has_paused_can_still_write(diary):
    actions.pause(diary)
    phone = await screen(diary, "/")
    await phone.tap("log-hindrance-2")
    await phone.tap("log-save")
    assert log.form_of(diary, diary.today).stored.score(Item.HINDRANCE) == 2
    phone.close()


def test_a_second_pause_is_a_pause_of_its_own():
    once = end(begin((), TODAY), TODAY + timedelta(3))
    twice = begin(once, TODAY + timedelta(30))
    assert twice == (Rest(TODAY, TODAY + timedelta(3)), Rest(TODAY + timedelta(30)))
    assert resting(twice) == twice[-1]


def test_who_pauses_again_the_same_day_goes_on_with_the_same_pause():
    assert begin(end(begin((), TODAY), TODAY), TODAY) == (Rest(TODAY),)
    assert begin((Rest(TODAY),), TODAY + timedelta(1)) == (Rest(TODAY),)


async def test_the_plan_for_bad_days_stands_there_word_for_word(diary):
    phone = await screen(diary)
    assert "Skriv en plan" in phone.reads()
    keep_plan(diary, {Field.HOLD_ON_TO: "Gå ned til åen"})
    await phone.settle()
    assert "Gå ned til åen" in phone.reads()
    await phone.tap("better-plan")
    assert phone.page.route == "/planer/daarlige-dage"
    phone.close()


async def test_the_last_report_is_one_touch_away(diary):
    phone = await screen(diary)
    await phone.tap("better-report")
    assert phone.page.route == "/rapport"
    phone.close()


async def test_each_reason_to_ask_for_help_has_a_door(diary):
    phone = await screen(diary)
    said = phone.reads()
    for person in ("egen læge", "fys eller en kiropraktor", "chef", "jobcentret"):
        assert person in said
    assert phone.has("better-find")
    await phone.tap("better-help")
    assert phone.page.route == "/hjaelp"
    phone.close()


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (datetime(2026, 12, 31, 12, tzinfo=COPENHAGEN), "Det gælder til og med 31.12.2026."),
        (datetime(2027, 1, 1, 12, tzinfo=COPENHAGEN), "Spørg din læge, hvad der gælder nu."),
        (datetime(2028, 11, 21, 12, tzinfo=COPENHAGEN), "Spørg din læge, hvad der gælder nu."),
    ],
)
async def test_a_rule_that_has_ended_is_not_said_to_hold(tmp_path, now, said):
    with opened(tmp_path / "rygvej.db", "da", lambda: now) as diary:
        choose_region(diary, "sjaelland")
        phone = await screen(diary)
        assert said in phone.reads()
        assert ("Det gælder til" in phone.reads()) is (now.year == 2026)
        phone.close()


async def test_a_rule_of_one_region_is_not_told_to_others(diary):
    phone = await screen(diary)
    assert "Region Sjælland" not in phone.reads()
    assert "Du kan selv gå til en kiropraktor." in phone.reads()
    phone.close()


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_reason_has_words_of_its_own(language):
    words = catalogue(language)
    assert len({reason(why, words) for why in Reason}) == len({door(why, words) for why in Reason}) == len(Reason)


def test_every_rule_that_is_pointed_to_is_there():
    texts = [rights().text_on(TODAY, name, "da") for name in RULES.values()]
    assert all(text != rights().otherwise["da"] and lix(text) <= 25 for text in texts)


def test_it_is_easy_to_read_and_passes_no_verdict():
    spoken = spoken_in("better")
    assert too_hard(tuple(one.da for one in spoken)) == {}
    assert [one.en for one in spoken if not one.da] == []
    for name in ("tone", "device", "illness", "verdict"):
        assert [one for one in spoken if banned_in(one.da, name) or banned_in(one.en, name, "en")] == []
