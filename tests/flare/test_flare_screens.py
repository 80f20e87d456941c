"""Flare-ups as a person meets them: on I dag, in the plan for bad days, and in the file."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.flare import actions
from app.flare.bad_days import Field
from app.flare.plan_actions import plan_of
from app.log.actions import form_of, tell_day
from app.log.entry import Item
from tests.support.opened_app import app_on
from tests.support.sure import sure

PLAN, FILE = "/planer/daarlige-dage", "/planer/opblussen"


@pytest.fixture
def diary(danish):
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PLAN) as phone:
        yield phone


def hard_days(diary):
    for n in range(14):
        score = 7 if n > 11 else 4
        tell_day(diary, diary.today - timedelta(13 - n), {Item.BACK_PAIN: score, Item.HINDRANCE: score})


async def test_the_plan_is_written_on_a_good_day_and_read_on_a_bad_one(phone, diary):
    await phone.type("plan-signs", "Stiv om morgenen")
    await phone.type("plan-hold-on-to", "Gå til hjørnet\n  og hjem")
    await phone.tap("plan-save")
    assert plan_of(diary) == {Field.SIGNS: "Stiv om morgenen", Field.HOLD_ON_TO: "Gå til hjørnet\nog hjem"}
    assert not phone.has("plan-signs")
    said = phone.reads()
    assert "Stiv om morgenen" in said
    assert said.index("Er der noget nyt eller anderledes denne gang?") < said.index("Stiv om morgenen")


async def test_the_top_line_of_the_plan_leads_to_help(phone):
    await phone.tap("plan-help")
    assert phone.page.route == "/hjaelp"


async def test_a_writing_is_taken_back(phone, diary):
    await phone.type("plan-signs", "Stiv om morgenen")
    await phone.tap("plan-save")
    await phone.tap("plan-change")
    await phone.type("plan-signs", "Noget andet")
    await phone.tap("plan-save")
    await phone.tap("undo")
    assert plan_of(diary) == {Field.SIGNS: "Stiv om morgenen"}


async def test_a_part_that_is_far_too_long_is_said_and_not_lost(phone, diary):
    await phone.type("plan-signs", "a" * 1001)
    await phone.tap("plan-save")
    assert "Brug højst 1.000 tegn" in phone.reads() or "Brug højst 1000 tegn" in phone.reads()
    assert plan_of(diary) == {}
    assert phone.has("plan-signs")


async def test_a_flare_up_is_begun_seen_on_i_dag_and_ended(phone, diary, days):
    await phone.tap("flare-start")
    assert form_of(diary, diary.today).answers[Item.FLARE] is True
    days[0] = 3
    await phone.go("/")
    assert "I dag er dag 4." in phone.reads()
    await phone.tap("flare-over")
    await phone.tap("flare-over-yesterday")
    assert actions.active(diary) is None
    assert not phone.has("flare-plan")
    await phone.tap("undo")
    assert "I dag er dag 4." in phone.reads()


async def test_the_plan_is_one_touch_away_on_a_bad_day(phone):
    await phone.tap("flare-start")
    await phone.go("/")
    await phone.tap("flare-plan")
    assert phone.page.route == PLAN


async def test_two_hard_days_are_asked_about_and_a_no_is_kept(phone, diary, days):
    hard_days(diary)
    await phone.go("/")
    assert "Er det en opblussen?" in phone.reads()
    await phone.tap("flare-no")
    assert not phone.has("flare-yes")
    days[0] = 1
    tell_day(diary, diary.today, {Item.BACK_PAIN: 8, Item.HINDRANCE: 8})
    assert not phone.has("flare-yes")


async def test_a_yes_begins_it_on_the_first_hard_day(phone, diary):
    hard_days(diary)
    await phone.go("/")
    await phone.tap("flare-yes")
    assert sure(actions.active(diary)).days == 2


async def test_nothing_is_asked_of_a_newcomer(phone):
    await phone.go("/")
    assert not any(handle.startswith("flare-") for handle in phone.handles())


async def test_the_file_says_that_they_have_passed_before(phone, diary):
    for first, last in ((90, 87), (60, 55), (20, 9)):
        actions.write_down(diary, diary.today - timedelta(first))
        actions.move(diary, actions.flares_of(diary)[-1], diary.today - timedelta(first), diary.today - timedelta(last))
    flare = actions.flares_of(diary)[-1]
    actions.tell_usual_again(diary, flare, flare.first + timedelta(14))
    await phone.go(FILE)
    said = phone.reads()
    assert "De er gået over før. Du har skrevet om 3, der er ovre. Halvdelen varede højst 6 dage. Den længste varede 12 dage." in said
    assert "Efter 14 dage gjorde du igen, som du plejer." in said


async def test_the_file_shows_what_the_plan_was_then(phone):
    await phone.type("plan-signs", "Stiv om morgenen")
    await phone.tap("plan-save")
    await phone.tap("flare-start")
    await phone.tap("plan-change")
    await phone.type("plan-signs", "Noget andet")
    await phone.tap("plan-save")
    await phone.go(FILE)
    await phone.tap("flare-1-plan")
    assert "Stiv om morgenen" in phone.reads()
    assert "Noget andet" not in phone.reads()


async def test_an_old_one_has_no_plan_of_today(phone, diary):
    await phone.type("plan-signs", "Stiv om morgenen")
    await phone.tap("plan-save")
    actions.write_down(diary, diary.today - timedelta(30))
    await phone.go(FILE)
    assert phone.has("flare-1-change")
    assert not phone.has("flare-1-plan")


async def test_one_is_taken_out_and_comes_back(phone, diary):
    actions.start(diary, diary.today)
    await phone.go(FILE)
    await phone.tap("flare-1-change")
    await phone.tap("flare-1-out")
    assert "Her er ingen opblussen endnu" in phone.reads()
    await phone.tap("undo")
    assert actions.active(diary) is not None


async def test_the_diary_says_that_an_unanswered_day_is_within_one(phone, diary):
    actions.start(diary, diary.today - timedelta(3))
    await phone.go(f"/skriv/{diary.today - timedelta(1)}")
    assert "Den dag er med i en opblussen." in phone.reads()
    await phone.tap("log-flare-no")
    assert "Dagen er del af en opblussen" not in phone.reads()


async def test_a_flare_up_of_long_ago_can_still_be_changed(phone, diary):
    tell_day(diary, diary.today.replace(year=2009), {Item.FLARE: True})
    await phone.go(FILE)
    await phone.tap("flare-1-change")
    assert phone.has("flare-1-first")
