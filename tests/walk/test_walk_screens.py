"""The walking plan as a person meets it: asked first, tried, begun, walked, changed and taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.core.look import Look
from app.goals.actions import name_thing, rate_things, things_of
from app.log.actions import tell_day
from app.log.entry import Item
from app.ui.hooks import Hand, handing
from app.ui.notice import NoticeBoard
from app.walk import plan_actions as plans
from app.walk import telling_actions as telling
from app.walk.actions import notebook_of, standing_of
from app.walk.card import PlannedWalkCard
from app.walk.dose import Dose
from app.walk.gate import Asked, Gate
from app.walk.planning import Beginning
from app.walk.test_walks_card import TestWalksCard as WalkTests  # its name would be taken for a test
from app.walk.three_weeks import THREE_WEEKS
from app.walk.three_weeks_card import ThreeWeeksCard
from app.walk.told import How
from tests.support.opened_app import app_on
from tests.support.phone import Phone
from tests.support.sure import sure

PATH = "/planer/gaa"


@pytest.fixture
def diary(danish):
    return danish


@pytest.fixture
async def phone(diary):
    async with app_on(diary, PATH) as phone:
        yield phone


async def alone(diary, component):
    """One component, as another screen would show it."""
    return await Phone().open(lambda: handing(Hand(diary, Look(), NoticeBoard()), component))


def begun(diary, *tests):
    plans.answer_gate(diary, dict.fromkeys(Asked, False))
    for minutes in tests or (10, 14, 12):
        sure(telling.tell_test(diary, minutes, diary.today))
    sure(plans.begin_plan(diary, Beginning()))


async def say_no_to_all(phone):
    for asked in Asked:
        await phone.tap(f"walk-ask-{asked.value}-no")


async def again(phone, path=PATH):
    await phone.go("/")
    await phone.go(path)


async def test_a_person_goes_from_the_questions_over_a_test_walk_to_a_plan(phone, diary):
    assert "Få råd, før du træner" in phone.reads()
    assert phone.chosen() == {"nav-plans"}
    await say_no_to_all(phone)
    assert not phone.has("walk-begin")
    await phone.tap("walk-type-test")
    await phone.type("walk-tell-test", "12")
    await phone.tap("walk-tell-test-save")
    said = phone.reads()
    assert "I snit gik du 12 minutter. Du kan begynde med 9 minutter." in said
    assert "Det er et foreløbigt tal. Du har 1 af 3 prøveture nu." in said
    assert not {handle for handle in phone.chosen() if handle.startswith("walk-begin")}
    await phone.tap("walk-begin")
    assert standing_of(diary).dose == Dose(9, 3)
    assert "Planen: 9 minutter på 3 dage." in phone.reads()
    await phone.tap("undo")
    assert standing_of(diary).plan is None


async def test_a_beginning_on_its_own_path_can_be_taken_back_too(phone, diary):
    plans.answer_gate(diary, dict.fromkeys(Asked, False))
    telling.tell_test(diary, 12, diary.today)
    await phone.go(f"{PATH}/start")
    await phone.tap("walk-begin")
    assert "Planen: 9 minutter på 3 dage." in phone.reads()
    await phone.tap("undo")
    assert phone.has("walk-begin")


async def test_the_signs_close_the_plan_say_whom_to_talk_to_and_show_the_help(phone, diary):
    await phone.tap("walk-ask-signs-yes")
    assert notebook_of(diary).gate is Gate.NO_PLAN
    said = phone.reads()
    assert "Tal med din læge først" in said
    assert "Din dagbog, din søvn og alle tekster er åbne som før." in said
    assert not phone.has("walk-talked")
    assert not phone.has("walk-begin")
    await phone.tap("walk-help")
    assert phone.page.route == "/hjaelp"
    await phone.go(f"{PATH}/spoergsmaal")
    await phone.tap("walk-ask-signs-no")
    assert notebook_of(diary).gate is Gate.UNANSWERED


async def test_a_talk_opens_the_plan(phone, diary):
    await say_no_to_all(phone)
    await phone.go(f"{PATH}/spoergsmaal")
    await phone.tap("walk-ask-operation-yes")
    assert "Spørg din læge eller din fysioterapeut, om planen er god for dig." in phone.reads()
    await phone.tap("walk-talked")
    assert notebook_of(diary).gate is Gate.OPEN


async def test_a_plan_from_the_hospital_comes_first(phone):
    await say_no_to_all(phone)
    await phone.go(f"{PATH}/spoergsmaal")
    await phone.tap("walk-ask-hospital-yes")
    assert "Planen fra dit sygehus kommer først." in phone.reads()


async def test_a_walk_by_the_clock_is_kept_with_one_touch(phone, diary):
    begun(diary)
    await phone.go(f"{PATH}/tur")
    await phone.tap("walk-clock-start")
    said = phone.reads()
    assert "Stop, og ring 112." in said
    assert phone.has("walk-call-emergency")
    await phone.tap("walk-clock-stop")
    await phone.tap("walk-clock-keep")
    assert [one.minutes for one in notebook_of(diary).walks] == [1]
    await phone.tap("undo")
    assert notebook_of(diary).walks == ()
    assert phone.has("walk-clock-save")


async def test_the_clock_shows_its_time_after_the_app_was_closed(diary, days):
    telling.start_clock(diary, is_test=False)
    days[0] = 1 / 24
    async with app_on(diary, f"{PATH}/tur") as phone:
        assert "60:00" in phone.reads()
        assert "Begyndte kl. 21.30." in phone.reads()


async def test_a_walk_is_typed_in_changed_and_deleted(phone, diary):
    begun(diary)
    await phone.go(f"{PATH}/tur")
    await phone.type("walk-tell-walk", "ni")
    await phone.tap("walk-tell-walk-save")
    assert "Skriv først et helt tal." in phone.reads()
    await phone.type("walk-tell-walk", "9")
    await phone.tap("walk-tell-walk-save")
    assert "onsdag den 4. marts 2026: 9 minutter" in phone.reads()
    await phone.tap("walk-walk-1")
    await phone.type("walk-walk-1-minutes", "15")
    await phone.tap("walk-walk-1-save")
    assert [one.minutes for one in notebook_of(diary).walks] == [15]
    await phone.tap("walk-walk-1-out")
    assert notebook_of(diary).walks == ()


async def test_the_morning_after_is_asked_once_and_nothing_is_chosen(phone, diary, days):
    begun(diary)
    telling.tell_walk(diary, 9, diary.today)
    days[0] = 1
    await again(phone)
    assert "Er smerten tilbage på dit normale niveau?" in phone.reads()
    assert not {handle for handle in phone.chosen() if "morning" in handle}
    await phone.tap("walk-morning-morning-no")
    assert notebook_of(diary).unsettled == {diary.today - timedelta(1)}
    assert not phone.has("walk-morning-morning-no")


async def test_the_morning_after_is_asked_on_i_dag_and_not_while_the_plan_rests(phone, diary, days):
    begun(diary)
    telling.tell_walk(diary, 9, diary.today)
    days[0] = 1
    await phone.go("/")
    assert phone.has("walk-morning-morning-no")
    sure(plans.pause_plan(diary))
    await phone.settle()
    assert not phone.has("walk-morning-morning-no")
    await phone.go(PATH)
    assert not phone.has("walk-morning-morning-no")


async def test_what_was_said_of_feet_and_of_strength_can_be_put_right(phone, diary, days):
    begun(diary)
    yesterday = diary.today
    days[0] = 1
    plans.say_feet(diary, are_fine=True)
    await again(phone)
    await phone.tap("walk-strength-before")
    await phone.tap(f"walk-strength-{yesterday}")
    assert yesterday in notebook_of(diary).strength
    await phone.tap(f"walk-strength-{yesterday}")
    assert yesterday not in notebook_of(diary).strength
    await phone.go(f"{PATH}/plan")
    await phone.tap("walk-feet-no")
    assert notebook_of(diary).feet is False
    await phone.tap("walk-feet-no")
    assert notebook_of(diary).feet is None


async def test_a_check_in_gathers_ones_own_things_until_they_are_rated(phone, diary, days):
    begun(diary)
    sure(name_thing(diary, "Havearbejde"))
    days[0] = 14
    await phone.go(f"{PATH}/status")
    assert phone.has("goals-open")
    sure(rate_things(diary, {thing.id: 4 for thing in things_of(diary)}))
    await phone.settle()
    assert not phone.has("goals-open")


async def test_an_easy_week_does_not_say_that_a_flare_up_is_on_once_it_is_over(phone, diary, days):
    begun(diary)
    days[0] = 6
    tell_day(diary, diary.today, {Item.FLARE: True})
    days[0] = 7
    tell_day(diary, diary.today, {Item.FLARE: False})
    await again(phone)
    assert "Du havde en opblussen, da ugen begyndte." in phone.reads()
    assert "Du har en opblussen" not in phone.reads()


async def test_the_week_is_suggested_with_its_reason_and_the_person_decides(phone, diary, days):
    begun(diary)
    for days[0] in (0, 2, 4):
        telling.tell_walk(diary, 9, diary.today)
    days[0] = 7
    await again(phone)
    said = phone.reads()
    assert "Forslag: 10 minutter på 3 dage." in said
    assert "Du gik 3 af 3 dage i planen i sidste uge, så du kan prøve lidt mere." in said
    assert "Lidt mindre: 7 minutter på 3 dage" in said
    assert not {handle for handle in phone.chosen() if handle.startswith("walk-week")}
    await phone.tap("walk-week-more")
    assert "walk-week-more" in phone.chosen()
    assert standing_of(diary).dose == Dose(10, 3)
    await phone.tap("walk-week-less")
    assert standing_of(diary).dose == Dose(7, 3)
    await phone.tap("undo")
    assert standing_of(diary).dose == Dose(10, 3)


async def test_a_great_leap_is_asked_about_and_obeyed(phone, diary):
    begun(diary)
    await again(phone)
    assert {"walk-week-more", "walk-week-same", "walk-week-less"} <= phone.handles()
    await phone.tap("walk-week-own")
    await phone.type("walk-own-1-minutes", "30")
    await phone.tap("walk-own-1-save")
    assert "Det er et stort hop. Vil du prøve 14 minutter først?" in phone.reads()
    await phone.tap("walk-own-1-sure")
    assert standing_of(diary).dose == Dose(30, 3)


async def test_a_flare_up_makes_the_week_easy_and_nothing_is_chosen_beforehand(phone, diary):
    begun(diary, 30, 30, 30)
    tell_day(diary, diary.today, {Item.FLARE: True})
    await again(phone)
    assert "Let uge" in phone.reads()
    assert not {handle for handle in phone.chosen() if handle.startswith("walk-share")}
    await phone.tap("walk-share-0")
    assert "Der er ingen ture i planen lige nu. Det har du valgt." in phone.reads()
    assert "walk-share-0" in phone.chosen()


async def test_weeks_without_walks_leave_no_word_of_blame(phone, diary, days):
    begun(diary, 22, 22, 22)
    days[0] = 35
    await again(phone)
    said = phone.reads()
    assert "Forslag: nye prøveture." in said
    assert phone.has("walk-week-tests")
    assert not any(word in said.lower() for word in ("misset", "glemt", "desværre", "brudt"))
    await phone.tap("walk-week-tests")
    await phone.tap("walk-type-test")
    await phone.type("walk-tell-test", "10")
    await phone.tap("walk-tell-test-save")
    await phone.go(PATH)
    await phone.tap("walk-week-tested")
    assert standing_of(diary).dose == Dose(8, 3)


async def test_feet_are_asked_about_and_there_is_something_to_do(phone, diary, days):
    begun(diary)
    days[0] = 4
    await again(phone)
    await phone.tap("walk-feet-sore")
    assert "Tag mindre skridt." in phone.reads()
    await phone.tap("walk-feet-gone")
    assert "Tag mindre skridt." not in phone.reads()


async def test_the_plan_rests_goes_on_ends_and_is_taken_up_again(phone, diary, days):
    begun(diary)
    await phone.go(f"{PATH}/plan")
    await phone.tap("walk-pause")
    await phone.go(PATH)
    assert "Planen holder pause" in phone.reads()
    assert not phone.has("walk-week-own")
    days[0] = 2
    await again(phone)
    await phone.tap("walk-go-on")
    assert phone.has("walk-week-own")
    await phone.go(f"{PATH}/plan")
    await phone.tap("walk-end")
    assert "Planer fra før" in phone.reads()
    await phone.tap("walk-earlier-1-up")
    assert standing_of(diary).plan is not None
    await phone.go(f"{PATH}/plan")
    await phone.tap("walk-forget")
    assert notebook_of(diary).plans == ()
    await phone.tap("undo")
    assert len(notebook_of(diary).plans) == 1


async def test_the_goal_and_the_way_are_the_persons(phone, diary):
    begun(diary)
    await phone.go(f"{PATH}/plan")
    await phone.type("walk-goal-minutes", "20")
    await phone.type("walk-goal-days", "3")
    await phone.tap("walk-goal-save")
    assert standing_of(diary).aim.minutes == 20
    await phone.tap("walk-way-chair")
    await phone.go(PATH)
    assert "Din plan er: Røre mig på en stol." in phone.reads()


async def test_a_check_in_is_written_and_found_again(phone, diary):
    begun(diary)
    await again(phone)
    await phone.tap("walk-check-in-open")
    await phone.type("walk-check-in-1-well", "Jeg kom ud")
    await phone.tap("walk-check-in-1-save")
    await phone.go(PATH)
    assert not phone.has("walk-check-in-open")
    await phone.go(f"{PATH}/status")
    assert "Jeg kom ud" in phone.reads()


async def test_the_stairs_are_a_picture_with_a_sentence(phone, diary):
    begun(diary)
    await again(phone)
    assert "Nu er det uge 1: 9 minutter på 3 dage. Med lidt mere hver uge er det 30 minutter på 5 dage om 15 uger." in phone.reads()


async def test_after_half_a_year_one_keeps_on_and_nothing_is_locked(phone, diary, days):
    begun(diary)
    days[0] = 7 * 26
    await again(phone)
    assert "De 26 uger er gået." in phone.reads()
    assert phone.has("walk-go")
    assert phone.has("walk-week-own")


async def test_a_past_choice_is_put_right(phone, diary, days):
    begun(diary)
    days[0] = 15
    sure(plans.choose_week(diary, 2, How.LESS))
    await again(phone)
    await phone.tap("walk-weeks")
    await phone.tap("walk-past-2")
    await phone.tap("walk-past-2-clear")
    assert notebook_of(diary).choices(sure(notebook_of(diary).plan)) == ()


async def test_both_articles_are_one_touch_away(phone, diary):
    await phone.tap("walk-article")
    assert phone.page.route == "/laer/gaa-plan-kom-i-gang"
    begun(diary)
    await phone.go(PATH)
    await phone.tap("walk-article-week")
    assert phone.page.route == "/laer/gaa-plan-uge-for-uge"


async def test_the_walk_of_today_is_told_with_one_touch_and_then_the_card_is_gone(diary):
    phone = await alone(diary, PlannedWalkCard)
    assert not phone.has("walk-today-told")
    begun(diary)
    await phone.settle()
    assert "Planen siger 9 minutter. Du bestemmer, om det er i dag." in phone.reads()
    await phone.tap("walk-today-told")
    assert [one.minutes for one in notebook_of(diary).walks] == [9]
    assert not phone.has("walk-today-told")
    phone.close()


async def test_test_walks_can_be_told_beside_an_article(diary):
    phone = await alone(diary, WalkTests)
    await phone.tap("walk-clock-start")
    await phone.tap("walk-clock-stop")
    await phone.type("walk-clock-minutes", "14")
    await phone.tap("walk-clock-save")
    assert [one.minutes for one in notebook_of(diary).tests] == [14]
    assert "Du kan begynde med 11 minutter." in phone.reads()
    phone.close()


async def test_three_made_up_weeks_are_answered_by_the_rule_and_nothing_is_kept(diary):
    assert [week.how for week in THREE_WEEKS] == [How.MORE, How.SAME, How.LESS]
    phone = await alone(diary, ThreeWeeksCard)
    assert phone.chosen() == set()
    assert "Reglen ville foreslå" not in phone.reads()
    await phone.tap("walk-try-1-less")
    assert "Reglen ville foreslå: Lidt mere." in phone.reads()
    await phone.tap("walk-try-3-less")
    said = phone.reads()
    assert "Reglen ville foreslå: Lidt mindre." in said
    assert not any(word in said.lower() for word in ("rigtigt", "godt klaret", "flot"))
    assert notebook_of(diary).records == {}
    phone.close()
