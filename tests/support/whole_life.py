"""A diary in which everything was done that a person can do: told, chosen, named, marked, remembered, left half done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from app.better.actions import come_back, pause
from app.checkin.actions import tell_week
from app.checkin.week_check import Question as WeekQuestion
from app.core.look import Light
from app.core.weekly import monday_of
from app.exercises.actions import add_exercise, change_exercise, exercises_of, set_exercise_aside, tick_exercise
from app.exercises.exercise import Typed as TypedExercise
from app.flare.actions import end, flares_of, start, tell_usual_again
from app.flare.ask import Question
from app.flare.asking_actions import say_no
from app.flare.bad_days import Field
from app.flare.plan_actions import keep_plan
from app.goals.actions import name_thing, rate_things, take_out_thing, things_of
from app.handover.report import Block
from app.learn.actions import bookmark, leave_at, tell_read
from app.learn.marks import How
from app.learn.shelf import articles
from app.log.actions import keep_draft, keep_note_draft, tell_day
from app.log.choosing_actions import choose_item, choose_own, choose_pain_light
from app.log.entry import SKIPPED, Item, Work
from app.mark.actions import set_mark
from app.pace import actions as pace
from app.pace import doing_actions as pace_doing
from app.pace.pattern import Answer as PaceAnswer
from app.pace.pattern_actions import answer_pattern
from app.plans.actions import come_back_to_plans, correct_pause, pause_now, pause_plans
from app.plans.pause import Why
from app.remind import actions as remind
from app.remind.changing import Wish
from app.remind.reminder import EVERY_DAY, About
from app.remind.ringing import Answer as Reply
from app.remind.ringing import Later
from app.remind.ringing_actions import answer, put_off, try_now
from app.report.choice import with_block, with_collected, with_own_days, with_question
from app.report.preparing import choose as choose_report
from app.report.preparing import keep_name
from app.safety.actions import choose_region, keep_facts, put_card_away, remember_sign
from app.safety.hint import Answer, Fact, Profile
from app.safety.signs import Sign
from app.scores.actions import keep_total
from app.scores.total import Typed
from app.settings.actions import choose_language, choose_light, choose_stillness, choose_text_size
from app.sleep.actions import tell_night
from app.sleep.clock import Turn
from app.sleep.habit import Habit
from app.sleep.habit_actions import choose_habit, habits_of, tick_day
from app.sleep.period_actions import end_diary, pause_diary, start_diary
from app.sleep.sign import Answer as Tired
from app.sleep.sign import Sign as Sleeping
from app.sleep.sign_actions import answer_sign
from app.sleep.typed import Typed as TypedNight
from app.start.actions import choose_situation, choose_way
from app.start.beginning import Situation, Way
from app.summary.actions import choose_factor, say_helped
from app.summary.factor import Factor
from app.summary.helped import Helped
from app.today.actions import note_asked
from app.today.budget import Ask
from app.tryout.actions import keep
from app.tryout.own_week import Done
from app.tryout.stair_actions import tell_try
from app.tryout.stairs import TypedTry
from app.tryout.week_actions import tell_done
from app.visits import actions as visits
from app.visits.course import TypedCourse, TypedEnd
from app.visits.course_actions import begin_course, end_course
from app.visits.question_actions import tick_question, write_question
from app.visits.visit import Typed as TypedVisit
from app.walk import plan_actions as plans
from app.walk import telling_actions as walks
from app.walk.actions import notebook_of
from app.walk.gate import Asked
from app.walk.planning import Beginning
from app.walk.told import How as WeekHow
from app.walk.told import Way as WalkWay
from tests.support.life_with_others import live_with_others
from tests.support.people import live
from tests.support.sure import sure

if TYPE_CHECKING:
    from app.core.diary import Diary

WORDS = 'Gåtur på 10\' med "Åse" <b>&amp; 🙂'
"""Words that a careless step could spoil."""


def live_whole_life(diary: Diary) -> None:
    """Karen, and all that she might have done besides."""
    live(diary, "karen")
    _tell(diary)
    _have_flares(diary)
    _name_things(diary)
    _take_breaks(diary)
    _exercise(diary)
    _be_careful(diary)
    _sleep(diary)
    _choose(diary)
    _try_out(diary)
    _read(diary)
    _walk(diary)
    live_with_others(diary, WORDS)
    _see_people(diary)
    _hand_over(diary)
    _be_reminded(diary)
    # Last, as saving a day takes its draft away.
    assert keep_draft(diary, diary.today, Item.MOOD, 7) is None
    assert keep_note_draft(diary, diary.today, f"{WORDS} i kladde") is None


def _hand_over(diary: Diary) -> None:
    choose_report(diary, lambda now: with_block(with_own_days(now, diary.today - timedelta(30), diary.today), Block.SLEEP, is_in=False))
    choose_report(diary, lambda now: replace(now, language="en", has_own_words=False))
    for place in range(3):
        choose_report(diary, partial(with_question, place=place, typed=f"{WORDS} {place}"))
    choose_report(diary, lambda now: with_collected(now, WORDS, "alt", diary.today))
    keep_name(diary, "5b0f2f3e-6f6e-4e0c-9a53-2a4a3c8f1d10")


def _read(diary: Diary) -> None:
    first, second, third = articles("da")[:3]
    tell_read(diary, first, How.WHOLE)
    tell_read(diary, second, How.SHORT)
    bookmark(diary, third, is_set=True)
    leave_at(diary, third, 480)


def _tell(diary: Diary) -> None:
    sure(choose_own(diary, Item.OWN_1, WORDS, "intet", "alt"))
    before = diary.today - timedelta(30)
    answers = {Item.LEG_PAIN: 0, Item.MOOD: 10, Item.WORK: Work.ADAPTED, Item.OWN_1: 4, Item.SLEEP: SKIPPED, Item.FLARE: False}
    sure(tell_day(diary, before, answers, f"{WORDS}\nanden linje"))
    sure(tell_day(diary, diary.today, {Item.WEEK_PAIN: 4, Item.WEEK_WORST: 8}))
    sure(tell_week(diary, {WeekQuestion.CONFIDENCE: 6, WeekQuestion.DAYS_USUAL: 3, WeekQuestion.DAYS_OFF: 1}))
    sure(say_helped(diary, monday_of(diary.today) - timedelta(7), frozenset({Helped.WALKING, Helped.WARMTH}), WORDS))


def _have_flares(diary: Diary) -> None:
    sure(keep_plan(diary, {field: f"{WORDS} {field.value}" for field in Field}))
    sure(start(diary, diary.today - timedelta(8)))
    sure(end(diary, diary.today - timedelta(5)))
    sure(tell_usual_again(diary, flares_of(diary)[-1], diary.today - timedelta(4)))
    say_no(diary, Question.IS_IT_ONE)


def _name_things(diary: Diary) -> None:
    for words in (WORDS, "Cykle på arbejde", "Synge i kor"):
        sure(name_thing(diary, words))
    things = things_of(diary)
    sure(rate_things(diary, {thing.id: n for n, thing in enumerate(things)}))
    sure(take_out_thing(diary, things[-1].id))
    for which, value in (("rmdq-24", "11"), ("odi", "24"), ("eq-5d-index", "0,725")):
        sure(keep_total(diary, Typed(which, (diary.today - timedelta(3)).isoformat(), value, WORDS[:60])))
    sure(set_mark(diary, diary.today - timedelta(3), "startede hos fys"))
    sure(set_mark(diary, diary.today - timedelta(30), WORDS))


def _take_breaks(diary: Diary) -> None:
    for words in (WORDS[:60], "Luge i haven", "Luge i haven igen"):
        sure(pace.name_task(diary, words))
    written, garden, again = (task.id for task in pace.book_of(diary).tasks)
    for minutes in (20, 25, 15):
        sure(pace_doing.tell_test(diary, written, minutes))
    sure(pace_doing.choose_work(diary, written, 16))
    sure(pace.choose_rest(diary, written, 6))
    sure(pace.wish_minutes(diary, written, 45))
    sure(pace_doing.start_clock(diary, written, 60))
    sure(pace_doing.stop_clock(diary, written))
    sure(pace_doing.tell_use(diary, written, diary.today - timedelta(1)))
    sure(pace_doing.tell_morning(diary, diary.today - timedelta(1), is_settled=False))
    sure(pace_doing.start_test(diary, garden))
    sure(pace_doing.stop_test(diary, garden))
    sure(pace.pause_task(diary, garden))
    sure(pace_doing.choose_work(diary, again, 9))
    sure(pace.end_task(diary, again))
    sure(answer_pattern(diary, PaceAnswer.LATER))


def _exercise(diary: Diary) -> None:
    sure(add_exercise(diary, TypedExercise(WORDS[:60], f"{WORDS}\nanden linje", 3, WORDS[:60])))
    sure(add_exercise(diary, TypedExercise("Planke")))
    written, plank = exercises_of(diary)[-2:]
    sure(tick_exercise(diary, written.id, diary.today, is_done=True))
    sure(tick_exercise(diary, plank.id, diary.today - timedelta(2), is_done=True))
    sure(change_exercise(diary, plank.id, TypedExercise("Planke", times=7)))
    sure(set_exercise_aside(diary, plank.id))
    sure(pause_plans(diary, diary.today + timedelta(4), Why.HOLIDAY))
    pause_of_now = sure(pause_now(diary))
    sure(correct_pause(diary, replace(pause_of_now, since=diary.today - timedelta(6), why=Why.ILLNESS)))
    sure(come_back_to_plans(diary))
    sure(pause_plans(diary))


def _be_careful(diary: Diary) -> None:
    choose_region(diary, "sjaelland")
    keep_facts(diary, Profile().tell(Fact.CANCER, Answer.NO).tell(Fact.STEROIDS, Answer.UNSURE))
    remember_sign(diary, Sign.FEVER_ILL, wanted=True)
    put_card_away(diary, Sign.WEAKNESS_SLOW, is_talked_over=True)


def _sleep(diary: Diary) -> None:
    sure(end_diary(diary))
    sure(start_diary(diary))
    sure(pause_diary(diary))
    autumn = date(2025, 10, 26)
    sure(tell_night(diary, autumn, TypedNight("02:30", "10", "0", "7", "7", naps="20", lights_turn=Turn.SECOND)))
    sure(tell_night(diary, diary.today, TypedNight("22.45", "25", "40", "6.30", "7", rested=4, quality=6, is_quality_touched=True)))
    sure(choose_habit(diary, Habit.OWN.value, WORDS))
    sure(tick_day(diary, habits_of(diary)[0].id, diary.today))
    sure(choose_habit(diary, Habit.LIGHT.value))
    answer_sign(diary, Sleeping.LEGS, Tired.NO)
    answer_sign(diary, Sleeping.SNORING, Tired.YES)


def _choose(diary: Diary) -> None:
    choose_item(diary, Item.LEG_PAIN, is_on=False)
    choose_pain_light(diary, is_light=True)
    choose_language(diary, "da")
    choose_light(diary, Light.DARK)
    choose_text_size(diary, 150)
    choose_stillness(diary, is_still=True)
    choose_way(diary, Way.COMES_AND_GOES)
    choose_situation(diary, Situation.IN_WORK, lambda *_: None)
    assert choose_factor(diary, Factor.SLEPT_WELL.value, is_on=True) is Factor.SLEPT_WELL
    note_asked(diary, Ask.CHECK_IN)
    sure(pause(diary))
    sure(come_back(diary))


def _see_people(diary: Diary) -> None:
    sure(begin_course(diary, TypedCourse(str(diary.today - timedelta(40)), "other", WORDS[:60])))
    course = visits.book_of(diary).courses[-1]
    sure(end_course(diary, course.id, TypedEnd(str(diary.today), f"{WORDS}\nanden linje", WORDS, "om et år", "unsure")))
    sure(visits.add_visit(diary, TypedVisit(str(diary.today - timedelta(4)), "8.15", "other", WORDS[:60], course.id, is_helped=True)))
    sure(visits.add_visit(diary, TypedVisit(str(diary.today + timedelta(1)), who="hospital")))
    written, hospital = (one for one in visits.book_of(diary).visits if one.met.who.value in {"other", "hospital"})
    sure(visits.write_agreed(diary, written.id, f"{WORDS}\nanden linje"))
    sure(visits.put_off_today(diary, written.id, is_off=True))
    sure(visits.want_reminder(diary, hospital.id, is_wanted=True))
    visits.note_asked(diary, written.id)
    for visit, words in ((written.id, WORDS), (hospital.id, "Hvor længe?"), (None, f"{WORDS} næste gang")):
        sure(write_question(diary, visit, words))
    sure(tick_question(diary, next(one.id for one in visits.book_of(diary).questions if one.visit == written.id), is_asked=True))
    sure(visits.tell_practical(diary, WORDS[:60], f"{WORDS} taxa"))


def _try_out(diary: Diary) -> None:
    sure(keep(diary, "alarm-dial", {"line-1": "up", "line-6": "down"}))
    sure(keep(diary, "likes", {"line-3": "yes", "line-7": "yes"}))
    sure(keep(diary, "my-stairs", {"movement": WORDS, "step-1": f"{WORDS}\nanden linje", "step-3": "Gulvet"}))
    sure(keep(diary, "week-plan", {"chore": WORDS, "chore-day": "3", "walk": "Søen"}))
    sure(keep(diary, "wheel", {"field": "line-9", "line-9-step": WORDS, "line-4-months": "Jeg går mere"}))
    sure(tell_try(diary, TypedTry(diary.today - timedelta(2), 1, 7)))
    sure(tell_try(diary, TypedTry(diary.today, 3, 10, 0)))
    tell_done(diary, Done(diary.today - timedelta(7), "chore"), is_done=True)


def _walk(diary: Diary) -> None:
    sure(plans.choose_week(diary, 3, WeekHow.LESS))
    sure(plans.end_plan(diary))
    plans.answer_gate(diary, {Asked.PREGNANT: True})
    plans.say_talked(diary, has_talked=True)
    plans.say_feet(diary, are_fine=False)
    sure(walks.tell_test(diary, "17", diary.today - timedelta(1)))
    sure(plans.begin_plan(diary, Beginning(WalkWay.WALKER, 4, "11", "25", "6")))
    sure(plans.choose_own_week(diary, 1, 13, 2))
    sure(plans.choose_share(diary, 1, 75))
    sure(plans.pause_plan(diary))
    sure(plans.tell_check_in(diary, 1, (WORDS, "bakken", "en bænk")))
    sure(walks.tell_walk(diary, 13, diary.today))
    sure(walks.tell_test(diary, 21, diary.today))
    sure(walks.start_clock(diary, is_test=True))
    sure(walks.stop_clock(diary))
    assert len(notebook_of(diary).plans) == 2


def _be_reminded(diary: Diary) -> None:
    night = Wish(time(23, 15), frozenset({0, 6}), WORDS[:60], is_plain=True, shows_words_in_calendar=True, rings_at_night=True)
    sure(remind.set_reminder(diary, About.OWN, night))
    sure(remind.set_reminder(diary, About.ARTICLE, Wish(time(9, 30), EVERY_DAY)))
    by_about = {one.about: one for one in remind.reminders_of(diary)}
    sure(remind.switch_reminder(diary, by_about[About.ARTICLE].id, is_on=False))
    sure(put_off(diary, sure(try_now(diary, by_about[About.OWN].id)), Later.HOUR))
    answer(diary, sure(try_now(diary, by_about[About.DIARY].id)), Reply.LEFT)
    remind.choose_most(diary, 3)
    remind.choose_sound(diary, has_sound=True)
    remind.tell_taken(diary, (by_about[About.OWN],), is_taken=True)
    sure(remind.pause_reminders(diary, diary.today + timedelta(2)))
