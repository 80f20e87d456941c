"""For dem omkring mig as a person and those around them use it."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from app.core.day import last_days
from app.core.observation import TOLD
from app.flare.bad_days import Field
from app.flare.plan_actions import keep_plan
from app.people import actions
from app.people.as_text import as_text
from app.people.screen import page_of
from app.safety.actions import choose_region
from app.shell.for_others import PEOPLE
from app.tryout.actions import keep
from tests.support.opened_app import app_on
from tests.support.people import live
from tests.support.seen import CHECKS, seen_on
from tests.support.sure import sure
from tests.test_handles import identifiers, is_written, nameless

PATH = "/rapport/paaroerende"


@pytest.fixture
def diary(danish):
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PATH) as phone:
        yield phone


def check(phone):
    """Every control has its handle, and every check of a screen holds."""
    assert {handle for handle in identifiers(phone) if not is_written(handle)} == set()
    assert list(nameless(phone)) == []
    assert [wrong for one in CHECKS for wrong in one(seen_on(phone))] == []


def by_whom(diary, day):
    """Whose help it was, of a day that is ticked."""
    return sure(actions.helped_on(diary, day)).by


def quarter(diary):
    return last_days(90, diary.today)


def text_of(diary):
    return as_text(page_of(diary, PEOPLE), diary.words)


def write_own(diary):
    sure(keep_plan(diary, {Field.HOLD_ON_TO: "kaffe med Else", Field.LIGHT_WEEK: "halve ture", Field.CALL: "Ring til Per"}))
    sure(keep(diary, "message", {"line-1": "yes", "own-1": "du ringer"}))


async def test_a_person_says_who_comes_along_and_takes_it_back(phone, diary):
    await phone.tap("people-companion")
    check(phone)
    await phone.type("people-companion-words", "min søster")
    await phone.tap("people-companion-save")
    assert "min søster" in phone.reads()
    await phone.tap("people-companion")
    await phone.type("people-companion-words", "a" * 61)
    await phone.tap("people-companion-save")
    assert "Brug højst 60 tegn." in phone.reads()
    assert actions.companion_of(diary) == "min søster"
    await phone.tap("people-companion-delete")
    assert actions.companion_of(diary) == ""
    await phone.tap("undo")
    assert actions.companion_of(diary) == "min søster"


async def test_the_page_is_shown_alone_and_back_leads_to_where_one_was(phone):
    await phone.tap("people-show")
    assert phone.page.route == f"{PATH}/vis"
    check(phone)
    assert not phone.has("people-companion")
    assert "Her er ikke skrevet noget endnu. Spørg, hvad der hjælper." in phone.reads()
    await phone.tap("back")
    assert phone.page.route == PATH


async def test_the_page_holds_what_the_person_wrote_and_whom_to_ring(diary):
    write_own(diary)
    choose_region(diary, "sjaelland")
    async with app_on(diary, f"{PATH}/vis") as phone:
        read = phone.reads()
        for line in ("kaffe med Else", "halve ture", "Ring til Per", "spørger, før du tager over", "Det hjælper mig, når du ringer."):
            assert line in read
        assert phone.has("help-l4-call-emergency")
        assert phone.has("help-l3-call-doctor")
        check(phone)
        await phone.tap("people-article")
        assert phone.page.route == "/laer/dem-omkring-dig"


def test_the_text_says_the_same_as_the_page(diary):
    write_own(diary)
    choose_region(diary, "sjaelland")
    text = text_of(diary)
    for line in ("For dem omkring mig", "kaffe med Else", "halve ture", "Ring til Per", "spørger, før du tager over", "Ring 112.", "1818"):
        assert line in text
    assert "Fra teksten »Dem omkring dig« i Rygvej." in text
    assert text.count("kaffe med Else") == 1
    assert "\n" not in text.replace("\r\n", "")


def test_no_score_of_any_day_is_on_the_page(diary):
    bare = text_of(diary)
    live(diary, "karen")
    sure(actions.name_companion(diary, "Else"))
    assert any(diary.observed(kind, quarter(diary)) for kind in TOLD)
    assert text_of(diary) == bare
    assert not re.search(r"\d+ af 10", bare)


async def test_where_nothing_is_known_of_the_region_the_page_still_says_whom_to_ring(diary):
    async with app_on(diary, f"{PATH}/vis") as phone:
        assert {"help-l4-call-emergency", "help-l3-call-emergency", "help-l3-find"} <= phone.handles()
    assert "sundhed.dk" in text_of(diary)


async def test_a_day_is_ticked_beside_its_questions_and_stands_in_the_list(diary):
    day = diary.today - timedelta(1)
    async with app_on(diary, f"/skriv/{day}") as phone:
        assert not phone.has("people-helped-by")
        await phone.tap("people-helped")
        assert actions.helped_days_in(diary, quarter(diary)) == (day,)
        await phone.tap("people-helped-by")
        check(phone)
        await phone.type("people-helped-name", "Else")
        await phone.tap("people-helped-save")
        assert "Skrevet med hjælp: Else" in phone.reads()
        await phone.go("/skriv/dage")
        assert phone.reads().count("Skrevet med hjælp: Else") == 1
        await phone.go(f"/skriv/{day}")
        await phone.tap("people-helped")
        assert actions.helped_on(diary, day) is None
        await phone.tap("undo")
        assert by_whom(diary, day) == "Else"


async def test_the_tick_counts_as_no_answer(diary):
    sure(actions.turn_helped(diary, diary.today))
    async with app_on(diary, "/skriv/dage") as phone:
        assert "Skrevet med hjælp" in phone.reads()
    assert all(diary.observed(kind, quarter(diary)) == () for kind in TOLD)
