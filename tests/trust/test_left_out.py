"""What could be read as advice can be left out of a build, one by one; the diary, the course and the reminders stay whole."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from app.core.function import Function, read_left_out
from app.flare import actions as flares
from app.flare.ask import Question
from app.flare.asking_actions import standing_of as flare_standing
from app.goals.actions import change_now, name_thing, rate_things, things_of
from app.goals.words import say_thing
from app.log.actions import is_told, tell_day
from app.log.entry import Item
from app.pace.actions import book_of, week_of
from app.pace.doing_actions import choose_work, tell_use
from app.pace.pattern_actions import is_pattern_waiting
from app.safety.prompt_actions import prompt_now
from app.safety.prompts import Prompt
from app.shell.functions import FUNCTIONS_FILE
from app.shell.places import PLACES
from app.sleep.actions import look, tell_night
from app.sleep.advice import Tip
from app.sleep.typed import Typed as TypedNight
from app.walk import plan_actions as plans
from app.walk import telling_actions as walks
from app.walk.actions import notebook_of, standing_of
from app.walk.dose import Dose
from app.walk.gate import Asked
from app.walk.planning import Beginning
from app.walk.problem import WalkProblem
from tests.pace.lives import pass_gate, planned, tell_pattern
from tests.support.opened_app import app_on
from tests.support.sure import sure
from tests.support.whole_life import live_whole_life

BROKEN = "Denne del kan ikke vises lige nu"


def without(diary, *functions):
    """The same diary in a build that lacks something."""
    return replace(diary, without=frozenset(functions))


async def reads(diary, route):
    async with app_on(diary, route) as phone:
        return phone.reads(), phone.handles()


def test_the_setting_names_each_function_and_nothing_else():
    setting = json.loads(FUNCTIONS_FILE.read_text("utf-8"))
    assert read_left_out(setting) == frozenset()
    assert read_left_out({**setting, "flare-question": False}) == {Function.FLARE_QUESTION}


@pytest.mark.parametrize("change", [{"flare-qestion": False}, {"flare-question": None}, {"flare-question": "no"}])
def test_a_slip_of_the_pen_in_the_setting_is_refused(change):
    with pytest.raises(ValueError, match=r"functions\.json"):
        read_left_out({**json.loads(FUNCTIONS_FILE.read_text("utf-8")), **change})


def test_a_setting_that_leaves_a_function_unsaid_is_refused():
    with pytest.raises(ValueError, match="sleep-tips"):
        read_left_out({"safety-hint": True})


async def test_without_the_hint_every_door_to_the_list_leads_to_the_signs_and_numbers(danish):
    said, handles = await reads(danish, "/hjaelp/nyt")
    assert any(handle.startswith("sign-") for handle in handles)
    said, handles = await reads(without(danish, Function.SAFETY_HINT), "/hjaelp/nyt")
    assert "Ring 112" in said
    assert not any(handle.startswith("sign-") or handle == "help-new" for handle in handles)


async def test_without_the_soft_word_nothing_is_said_after_a_hard_time_or_beside_a_ten(danish):
    for ago in range(14):
        sure(tell_day(danish, danish.today - timedelta(ago), {Item.MOOD: 1, Item.HINDRANCE: 9, Item.BACK_PAIN: 10}))
    said, _ = await reads(danish, "/skriv")
    assert prompt_now(danish) is Prompt.LOW_MOOD
    assert "10 er meget" in said
    bare = without(danish, Function.SOFT_WORD)
    said, _ = await reads(bare, "/skriv")
    assert prompt_now(bare) is None
    assert "10 er meget" not in said
    assert is_told(bare, bare.today)


def test_without_the_question_a_flare_up_is_still_told_and_ended_by_the_person(danish):
    for ago in range(14):
        pain = 8 if ago < 2 else 4
        sure(tell_day(danish, danish.today - timedelta(ago), {Item.BACK_PAIN: pain, Item.HINDRANCE: pain}))
    assert flare_standing(danish).question is Question.IS_IT_ONE
    bare = without(danish, Function.FLARE_QUESTION)
    assert flare_standing(bare).question is None
    sure(flares.start(bare, bare.today))
    assert flare_standing(bare).flare is not None


def test_without_tips_the_nights_are_only_shown(danish):
    for ago in range(5):
        sure(tell_night(danish, danish.today - timedelta(ago), TypedNight("2245", "40", "5", "6.30", "7")))
    assert look(danish).tips == (Tip.SLEEPY, Tip.UP_AND_LIGHT)
    bare = look(without(danish, Function.SLEEP_TIPS))
    assert (bare.tips, bare.is_long_hard) == (None, False)
    assert bare.week == look(danish).week


async def test_without_tips_the_screen_of_the_nights_promises_none(danish):
    sure(tell_night(danish, danish.today, TypedNight("2245", "40", "5", "6.30", "7")))
    said, handles = await reads(danish, "/planer/soevn")
    assert "Fra 5 nætter" in said
    assert "sleep-signs" in handles
    said, handles = await reads(without(danish, Function.SLEEP_TIPS), "/planer/soevn")
    assert "Fra 5 nætter" not in said
    assert "sleep-signs" not in handles
    assert "Bør jeg tale med nogen?" in said or "tale med" in said


def test_without_the_difference_then_and_now_stand_alone(danish):
    sure(name_thing(danish, "Synge i kor"))
    (thing,) = things_of(danish)
    sure(rate_things(danish, {thing.id: 3}))
    later = replace(danish, now=lambda: danish.now() + timedelta(14))
    sure(rate_things(later, {thing.id: 7}))
    (thing,) = things_of(later)
    assert change_now(later) is not None
    assert change_now(without(later, Function.OWN_CHANGE)) is None
    assert "3" in say_thing(thing, later.words, is_compared=False)
    assert say_thing(thing, later.words).startswith(say_thing(thing, later.words, is_compared=False) + " ")


async def test_without_the_difference_the_screen_of_ones_own_things_says_none(danish):
    sure(name_thing(danish, "Synge i kor"))
    (thing,) = things_of(danish)
    sure(rate_things(danish, {thing.id: 3}))
    later = replace(danish, now=lambda: danish.now() + timedelta(14))
    sure(rate_things(later, {thing.id: 7}))
    assert "Det er 4 højere." in (await reads(later, "/planer/mine-ting"))[0]
    said, _ = await reads(without(later, Function.OWN_CHANGE), "/planer/mine-ting")
    assert "højere" not in said
    assert "Synge i kor" in said


def test_without_break_minutes_a_week_has_no_suggestion_and_own_minutes_stay(danish):
    which = planned(danish)
    sure(tell_use(danish, which, danish.today))
    later = replace(danish, now=lambda: danish.now() + timedelta(8))
    (task,) = book_of(later).tasks
    assert week_of(later, task) is not None
    bare = without(later, Function.BREAK_MINUTES)
    assert week_of(bare, task) is None
    sure(choose_work(bare, which, 20))
    assert book_of(bare).tasks[0].work == 20


async def test_without_break_minutes_the_tests_say_no_number_to_begin_with(danish):
    pass_gate(danish)
    which = planned(danish, work=None)
    assert "pace-begin" in (await reads(danish, f"/planer/pauser/{which}"))[1]
    said, handles = await reads(without(danish, Function.BREAK_MINUTES), f"/planer/pauser/{which}")
    assert "pace-begin" not in handles
    assert "foreslår ingen minutter" in said


def test_without_the_question_about_ups_and_downs_nobody_is_asked(danish):
    tell_pattern(danish)
    assert is_pattern_waiting(danish)
    assert not is_pattern_waiting(without(danish, Function.BREAK_QUESTION))


def test_without_walk_minutes_a_week_is_what_the_person_chose_last(danish, days):
    plans.answer_gate(danish, dict.fromkeys(Asked, False))
    sure(walks.tell_test(danish, 12, danish.today))
    sure(plans.begin_plan(danish, Beginning()))
    sure(flares.start(danish, danish.today))
    days[0] = 8
    week = standing_of(danish).week
    assert week is not None
    assert week.proposal is not None
    bare = without(danish, Function.WALK_MINUTES)
    standing = standing_of(bare)
    assert standing.week is not None
    assert standing.plan is not None
    assert (standing.week.proposal, standing.week.easy_from, standing.dose) == (None, None, standing.plan.dose)
    sure(plans.choose_own_week(bare, 2, 40, 2))
    assert standing_of(bare).dose == Dose(40, 2)
    days[0] = 15
    assert standing_of(bare).dose == Dose(40, 2)
    assert len(notebook_of(bare).plans) == 1


async def test_without_walk_minutes_a_plan_begins_with_ones_own(danish):
    plans.answer_gate(danish, dict.fromkeys(Asked, False))
    sure(walks.tell_test(danish, 12, danish.today))
    bare = without(danish, Function.WALK_MINUTES)
    said, handles = await reads(bare, "/planer/gaa")
    assert "foreslår ingen minutter" in said
    assert "Du kan begynde med" not in said
    assert {"walk-begin-minutes", "walk-begin"} <= handles
    assert plans.begin_plan(bare, Beginning()) is WalkProblem.NO_NUMBER
    sure(plans.begin_plan(bare, Beginning(minutes="25")))
    said, handles = await reads(bare, "/planer/gaa")
    assert {"walk-go", "walk-week-own"} <= handles
    assert not {"walk-week-more", "walk-week-follow", "walk-ladder"} & handles


@pytest.fixture
def whole(danish):
    """Everything that a person can do, done."""
    live_whole_life(danish)
    return danish


async def test_with_nothing_of_it_every_screen_is_whole_and_the_diary_reads_as_it_did(whole):
    bare = without(whole, *Function)
    async with app_on(bare) as phone:
        for place in PLACES:
            await phone.go(place.path)
            assert BROKEN not in phone.reads(), place.path


@pytest.mark.parametrize("path", ["/laer", "/laer/hold-dig-i-gang-hvorfor", "/skriv/dage", "/rapport", "/indstillinger/paamindelser"])
async def test_with_nothing_of_it_the_diary_the_course_and_the_reminders_read_as_they_did(whole, path):
    assert await reads(without(whole, *Function), path) == await reads(whole, path)
