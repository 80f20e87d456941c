"""Help as a person uses it: before anything is written, in either language, with or without a region."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import flet as ft
import pytest

from app.core.day import last_days
from app.core.look import Look
from app.log.actions import tell_day
from app.log.entry import Item
from app.safety.actions import choose_region, memory_of, put_card_away, region_of, signs_kept
from app.safety.book import phone_book
from app.safety.card import HelpAtStart, NewSignsLine, NotesLine
from app.safety.hint import Answer, Fact, Profile
from app.safety.prompt_card import HighPainLine, PromptCard
from app.safety.screen import HelpScreen
from app.safety.signs import STANDS_UNDER, Level, Sign
from app.safety.words import advice_on, level_title, listed_sign, sign_text
from app.ui.hooks import Hand, handing
from app.ui.notice import NoticeBoard
from tests.support.diaries import WEDNESDAY_EVENING, opened
from tests.support.phone import Phone


@pytest.fixture
async def show():
    """Opens a part of the slice on a diary."""
    phones = []

    async def shown(diary, draw) -> Phone:
        hand = Hand(diary, Look(), NoticeBoard())
        phones.append(await Phone().open(lambda: handing(hand, draw)))
        return phones[-1]

    yield shown
    for phone in phones:
        phone.close()


def dials(phone):
    """The numbers and pages that the buttons on the screen lead to, by handle."""
    return {c.key: c.action.url for c, _ in phone.controls() if isinstance(getattr(c, "action", None), ft.OpenUrl)}


def ticked(phone):
    return {c.identifier for c, _ in phone.controls() if isinstance(c, ft.Semantics) and c.checked and c.identifier}


def handle(sign):
    return f"sign-{sign.value.replace('_', '-')}"


async def test_the_page_shows_every_sign_most_urgent_first_before_anything_is_written(show, diary):
    said = (await show(diary, lambda: HelpScreen(""))).reads()
    places = [said.index(level_title(level, diary.words)) for level in (Level.L4, Level.L3, Level.L2, Level.L1, Level.NONE)]
    assert places == sorted(places)
    assert all(listed_sign(sign, diary.words) in said for sign in Sign)


async def test_without_a_region_there_is_112_and_the_page_that_knows(show, diary):
    phone = await show(diary, lambda: HelpScreen(""))
    to = dials(phone)
    assert to["help-l4-call-emergency"] == "tel:112"
    assert to["help-l3-call-emergency"] == "tel:112"
    assert to["help-l3-find"].startswith("https://www.sundhed.dk/")
    assert to["help-l2-else-call-emergency"] == "tel:112"


async def test_the_region_is_chosen_once_and_then_its_number_stands_everywhere(show, diary):
    phone = await show(diary, lambda: HelpScreen(""))
    await phone.tap("region-syddanmark")
    to = dials(phone)
    assert {to["region-call-doctor"], to["help-l3-call-doctor"], to["help-l2-call-doctor"]} == {"tel:70110707"}
    checked = diary.words.long_day(phone_book().regions[0].checked)
    assert diary.words.say("Last checked: {day}.", day=checked) in phone.reads()
    assert region_of(diary) == "syddanmark"
    await phone.tap("region-change")
    assert phone.has("region-syddanmark")


async def test_not_knowing_the_region_leads_to_112_and_the_page(show, diary):
    phone = await show(diary, lambda: HelpScreen(""))
    await phone.tap("region-unknown")
    to = dials(phone)
    assert to["region-else-call-emergency"] == "tel:112"
    assert "sundhed.dk" in to["region-find"]


@pytest.mark.parametrize("days", [303, 700])
async def test_after_new_year_a_merged_region_shows_no_old_number(show, tmp_path, days):
    with opened(tmp_path / "rygvej.db", "da", lambda: WEDNESDAY_EVENING + timedelta(days)) as later:
        choose_region(later, "sjaelland")
        phone = await show(later, lambda: HelpScreen(""))
        assert not {"tel:1813", "tel:1818"} & set(dials(phone).values())
        said = phone.reads()
        assert "Region Østdanmark" in said
        assert "Kan det ikke vente, så ring 112." in said
        assert "Spørg din læge, hvad der gælder nu." in said
        assert "31.12.2026" not in said


async def test_the_day_before_new_year_the_old_number_and_right_still_hold(show, tmp_path):
    with opened(tmp_path / "rygvej.db", "da", lambda: WEDNESDAY_EVENING + timedelta(302)) as last:
        choose_region(last, "sjaelland")
        phone = await show(last, lambda: HelpScreen(""))
        assert "tel:1818" in dials(phone).values()
        assert "31.12.2026" in phone.reads()


async def test_nothing_is_ticked_for_the_person(show, diary):
    phone = await show(diary, lambda: HelpScreen("nyt"))
    assert ticked(phone) == set()
    assert all(sign_text(sign, diary.words) in phone.reads() for sign in Sign)
    assert dials(phone) == {}
    assert phone.chosen() == set()


@pytest.mark.parametrize("sign", [Sign.FAINT_OR_CHEST, Sign.BLADDER_BOWEL, Sign.FEVER_ILL, Sign.WEIGHT_LOSS])
async def test_a_ticked_sign_gets_its_card(show, diary, sign):
    phone = await show(diary, lambda: HelpScreen("nyt"))
    await phone.tap(handle(sign))
    advice = advice_on(sign, STANDS_UNDER[sign], diary.words)
    assert all(said in phone.reads() for said in (advice.title, advice.why, advice.how, advice.to_say))
    assert phone.has(f"{handle(sign)}-talked") is (STANDS_UNDER[sign] <= Level.L2)
    assert ticked(phone) == {handle(sign)}
    await phone.tap(handle(sign))
    assert advice.title not in phone.reads()


async def test_only_the_most_urgent_sign_has_a_card(show, diary):
    phone = await show(diary, lambda: HelpScreen("nyt"))
    await phone.tap(handle(Sign.WEIGHT_LOSS))
    await phone.tap(handle(Sign.SADDLE_NUMB))
    said = phone.reads()
    assert level_title(Level.L3, diary.words) in said
    assert level_title(Level.L1, diary.words) not in said
    assert diary.words.say("Look at the card above first. Mention this sign too.") in said


async def test_age_is_asked_only_beside_a_fall(show, diary):
    phone = await show(diary, lambda: HelpScreen("nyt"))
    assert not phone.has("fact-seventy-yes")
    await phone.tap(handle(Sign.FALL_NEW_PAIN))
    assert level_title(Level.L1, diary.words) in phone.reads()
    await phone.tap("fact-seventy-unsure")
    assert level_title(Level.L2, diary.words) in phone.reads()
    assert not phone.has("fact-cancer-yes")


async def test_earlier_cancer_is_asked_only_beside_a_new_pain_and_has_its_own_time(show, diary):
    phone = await show(diary, lambda: HelpScreen("nyt"))
    await phone.tap(handle(Sign.NEW_DIFFERENT_PAIN))
    assert diary.words.say("Call your doctor today or tomorrow.") not in phone.reads()
    await phone.tap("fact-cancer-yes")
    assert diary.words.say("Call your doctor today or tomorrow.") in phone.reads()
    await phone.tap("fact-cancer-yes")
    await phone.tap("fact-cancer-no")
    assert level_title(Level.NONE, diary.words) in phone.reads()


async def test_facts_are_kept_only_if_the_person_says_so_and_can_be_deleted(show, diary):
    phone = await show(diary, lambda: HelpScreen("nyt"))
    await phone.tap(handle(Sign.FALL_NEW_PAIN))
    await phone.tap("fact-steroids-yes")
    assert memory_of(diary).profile == Profile()
    await phone.tap("facts-keep")
    assert memory_of(diary).profile == Profile(frozenset({(Fact.STEROIDS, Answer.YES)}))
    await phone.tap("facts-keep")
    assert memory_of(diary).profile == Profile()


async def test_after_a_talk_with_the_doctor_the_card_rests_and_can_be_had_back(show, diary):
    phone = await show(diary, lambda: HelpScreen("nyt"))
    await phone.tap(handle(Sign.FEVER_ILL))
    await phone.tap(f"{handle(Sign.FEVER_ILL)}-talked")
    assert level_title(Level.L2, diary.words) not in phone.reads()
    await phone.tap(f"{handle(Sign.FEVER_ILL)}-again")
    assert level_title(Level.L2, diary.words) in phone.reads()


async def test_a_sign_is_kept_for_the_report_only_by_its_own_tick(show, diary):
    phone = await show(diary, lambda: HelpScreen("nyt"))
    await phone.tap(handle(Sign.BLADDER_BOWEL))
    assert signs_kept(diary, last_days(1, diary.today)) == ()
    await phone.tap(f"{handle(Sign.BLADDER_BOWEL)}-remember")
    assert signs_kept(diary, last_days(1, diary.today)) == ((diary.today, Sign.BLADDER_BOWEL),)


async def test_what_was_ticked_is_gone_the_next_time(show, diary):
    phone = await show(diary, lambda: HelpScreen("nyt"))
    await phone.tap(handle(Sign.BLADDER_BOWEL))
    again = await show(diary, lambda: HelpScreen("nyt"))
    assert ticked(again) == set()
    assert memory_of(diary).hidden == {}


async def test_an_urgent_card_comes_back_though_something_hid_it(show, diary):
    put_card_away(diary, Sign.BLADDER_BOWEL, is_talked_over=True)
    phone = await show(diary, lambda: HelpScreen("nyt"))
    await phone.tap(handle(Sign.BLADDER_BOWEL))
    assert level_title(Level.L3, diary.words) in phone.reads()


async def test_the_line_in_the_diary_is_folded_and_leads_to_the_list(show, diary):
    phone = await show(diary, NewSignsLine)
    assert not phone.has("new-signs-open")
    await phone.tap("new-signs")
    await phone.tap("new-signs-open")
    assert phone.page.route == "/hjaelp/nyt"


async def test_the_line_beside_a_note_says_that_nobody_reads_along(show, diary):
    phone = await show(diary, NotesLine)
    assert diary.words.say("The app does not read your notes.") in phone.reads()
    await phone.tap("notes-new-signs")
    assert phone.page.route == "/hjaelp/nyt"


async def test_the_start_has_one_calm_sentence_above_the_short_list(show, diary):
    phone = await show(diary, HelpAtStart)
    said = phone.reads()
    calm = said.index(diary.words.say("It is very rare that back pain needs a doctor fast. It is good to know the signs."))
    line = said.index(diary.words.say("Call {number} or your doctor if you get one of these signs:", number="112"))
    assert calm < line < said.index(sign_text(Sign.BLADDER_BOWEL, diary.words))
    assert sign_text(Sign.WEIGHT_LOSS, diary.words) not in said
    assert dials(phone) == {"start-call-emergency": "tel:112"}


async def test_a_calm_word_comes_up_and_is_closed(show, diary):
    for ago in range(14):
        tell_day(diary, diary.today - timedelta(ago), {Item.MOOD: 1})
    phone = await show(diary, PromptCard)
    assert phone.has("prompt-help")
    await phone.tap("prompt-close")
    assert not phone.has("prompt-help")


async def test_a_ten_gets_a_calm_word_and_an_eight_none(show, diary):
    assert (await show(diary, lambda: HighPainLine(8))).reads() == ""
    assert "10" in (await show(diary, lambda: HighPainLine(10))).reads()


async def test_112_is_there_even_when_the_file_cannot_be_read(show, diary):
    def broken():
        msg = "no file"
        raise OSError(msg)

    phone = await show(replace(diary, session=broken), lambda: HelpScreen(""))
    assert dials(phone)["help-l4-call-emergency"] == "tel:112"
    assert dials(phone)["help-l3-call-emergency"] == "tel:112"
    assert sign_text(Sign.BLADDER_BOWEL, diary.words) in phone.reads()
