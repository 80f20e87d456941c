"""Every field in which a person can write, as the action behind it: a new one is one line more."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.checkin.actions import tell_week
from app.checkin.week_check import Question as WeekQuestion
from app.core.day import last_days
from app.core.observation import Kind
from app.core.weekly import monday_of
from app.exercises.actions import add_exercise, change_exercise, exercises_of
from app.exercises.exercise import Typed as TypedExercise
from app.flare.bad_days import Field
from app.flare.plan_actions import keep_plan
from app.goals.actions import name_thing, reword_thing, things_of
from app.handover.report import Area
from app.log.actions import change_note, days_told, keep_note_draft, tell_day
from app.log.choosing_actions import choose_own
from app.log.entry import Item
from app.mark.actions import change_mark, marks_of, set_mark
from app.pace import actions as pace
from app.pace import doing_actions as pace_doing
from app.paper.actions import keep as keep_paper
from app.people.actions import name_companion, tell_helped_by
from app.report.choice import with_collected, with_question
from app.report.preparing import choose as prepare
from app.report.preparing import note_question
from app.scores.actions import keep_total
from app.scores.total import Typed as TypedTotal
from app.shell.paper_questions import PAPER
from app.sleep.actions import tell_night
from app.sleep.habit import Habit
from app.sleep.habit_actions import choose_habit
from app.sleep.typed import Typed as TypedNight
from app.summary.actions import say_helped
from app.summary.helped import Helped
from app.tried.actions import add_tried, correct_tried, tell_area
from app.tried.actions import things_of as tried_of
from app.tried.tried import Kind as TriedKind
from app.tried.tried import Typed as TypedTried
from app.tryout.actions import keep as keep_answers
from app.tryout.stair_actions import tell_try
from app.tryout.stairs import TypedTry
from app.visits import actions as visits
from app.visits.course import TypedCourse, TypedEnd
from app.visits.course_actions import begin_course, change_course, end_course
from app.visits.question_actions import reword_question, write_question
from app.visits.visit import Typed as TypedVisit
from app.walk import plan_actions as plans
from app.walk import telling_actions as walks
from app.walk.actions import notebook_of
from app.walk.planning import Beginning

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.core.diary import Diary


def _note(diary: Diary) -> tuple[date, str]:
    noted = (entry for entry in days_told(diary, last_days(60, diary.today)) if entry.notes)
    return next((entry.day, entry.notes[0].id) for entry in noted)


def _course(diary: Diary) -> str:
    return str(visits.book_of(diary).courses[-1].id)


def _visit(diary: Diary) -> str:
    return str(visits.book_of(diary).visits[-1].id)


def _task(diary: Diary) -> str:
    return str(pace.book_of(diary).tasks[0].id)


def _walk(diary: Diary) -> str:
    return str(notebook_of(diary).walks[-1].id)


def _yesterday(diary: Diary) -> date:
    return diary.today - timedelta(1)


FIELDS: dict[str, Callable[[Diary, str], object]] = {
    "check-in, a figure": lambda diary, text: tell_week(diary, {WeekQuestion.DAYS_USUAL: text}),
    "exercise, name": lambda diary, text: change_exercise(diary, exercises_of(diary)[0].id, TypedExercise(text)),
    "exercise, how": lambda diary, text: change_exercise(diary, exercises_of(diary)[0].id, TypedExercise("Planke", how=text)),
    "exercise, who": lambda diary, text: add_exercise(diary, TypedExercise("Planke", source=text)),
    "exercise, times": lambda diary, text: add_exercise(diary, TypedExercise("Planke", times=text)),
    "bad days, each field": lambda diary, text: keep_plan(diary, dict.fromkeys(Field, text)),
    "own thing": name_thing,
    "own thing, reworded": lambda diary, text: reword_thing(diary, things_of(diary)[0].id, text, is_same=True),
    "note": lambda diary, text: tell_day(diary, diary.today, {}, text),
    "answer": lambda diary, text: tell_day(diary, diary.today, {Item.MOOD: text}),
    "note, changed": lambda diary, text: change_note(diary, _note(diary)[0], _note(diary)[1], text),
    "note, begun": lambda diary, text: keep_note_draft(diary, diary.today, text),
    "own question": lambda diary, text: choose_own(diary, Item.OWN_2, text, "intet", "alt"),
    "own question, its ends": lambda diary, text: choose_own(diary, Item.OWN_2, "Hvor meget?", text, text),
    "mark": lambda diary, text: set_mark(diary, diary.today, text),
    "mark, changed": lambda diary, text: change_mark(diary, marks_of(diary)[0].id, diary.today, text),
    "task": pace.name_task,
    "task, reworded": lambda diary, text: pace.reword_task(diary, _task(diary), text),
    "task, rest": lambda diary, text: pace.choose_rest(diary, _task(diary), text),
    "task, wish": lambda diary, text: pace.wish_minutes(diary, _task(diary), text),
    "task, test": lambda diary, text: pace_doing.tell_test(diary, _task(diary), text),
    "task, minutes": lambda diary, text: pace_doing.choose_work(diary, _task(diary), text),
    "task, clock": lambda diary, text: pace_doing.start_clock(diary, _task(diary), text),
    "from paper": lambda diary, text: keep_paper(diary, PAPER, {(_yesterday(diary), Kind.WALK_MINUTES): text}),
    "companion": name_companion,
    "whose help": lambda diary, text: tell_helped_by(diary, diary.today, text),
    "report, a question": lambda diary, text: note_question(diary, lambda now: with_question(now, 1, text)),
    "report, what for": lambda diary, text: prepare(diary, lambda now: with_collected(now, text, text, diary.today)),
    "total, from where": lambda diary, text: keep_total(diary, TypedTotal("odi", str(diary.today), "24", text)),
    "total": lambda diary, text: keep_total(diary, TypedTotal("odi", str(diary.today), text)),
    "total, day": lambda diary, text: keep_total(diary, TypedTotal("odi", text, "24")),
    "night, each time": lambda diary, text: tell_night(diary, _yesterday(diary), TypedNight(text, text, text, text, text, naps=text)),
    "night, one time": lambda diary, text: tell_night(diary, _yesterday(diary), TypedNight("22.45", text, "40", "6.30", "7")),
    "habit": lambda diary, text: choose_habit(diary, Habit.OWN.value, text),
    "what helped": lambda diary, text: say_helped(diary, monday_of(diary.today), frozenset({Helped.WALKING}), text),
    "tried": lambda diary, text: add_tried(diary, TriedKind.TREATMENT, TypedTried(text)),
    "tried, beside": lambda diary, text: add_tried(diary, TriedKind.TREATMENT, TypedTried("Massage", when=text, times=text)),
    "tried, corrected": lambda diary, text: correct_tried(diary, tried_of(diary)[0].id, TypedTried(text, helped="no")),
    "around, helps": lambda diary, text: tell_area(diary, next(iter(Area)), text, ""),
    "around, hinders": lambda diary, text: tell_area(diary, next(iter(Area)), "", text),
    "stairs": lambda diary, text: keep_answers(diary, "my-stairs", {"movement": text, "step-1": text}),
    "wheel": lambda diary, text: keep_answers(diary, "wheel", {"field": "line-9", "line-9-step": text}),
    "stairs, a try": lambda diary, text: tell_try(diary, TypedTry(diary.today, 1, text, text)),
    "visit, who": lambda diary, text: visits.add_visit(diary, TypedVisit(str(diary.today), "8.15", "other", text)),
    "visit, day": lambda diary, text: visits.add_visit(diary, TypedVisit(text, "8.15", "hospital")),
    "visit, time": lambda diary, text: visits.change_visit(diary, _visit(diary), TypedVisit(str(diary.today), text, "hospital")),
    "visit, agreed": lambda diary, text: visits.write_agreed(diary, visits.book_of(diary).visits[0].id, text),
    "front desk": lambda diary, text: visits.tell_practical(diary, text, text),
    "course": lambda diary, text: begin_course(diary, TypedCourse(str(diary.today), "other", text)),
    "course, changed": lambda diary, text: change_course(diary, _course(diary), TypedCourse(text, "other", text)),
    "course, its end": lambda diary, text: end_course(diary, _course(diary), TypedEnd(str(diary.today), text, text, text, "unsure")),
    "visit, a question": lambda diary, text: write_question(diary, _visit(diary), text),
    "visit, a question reworded": lambda diary, text: reword_question(diary, visits.book_of(diary).questions[0].id, text),
    "walk, aim": lambda diary, text: plans.choose_aim(diary, text, text),
    "walk, own week": lambda diary, text: plans.choose_own_week(diary, 1, text, text),
    "walk, beginning": lambda diary, text: plans.begin_plan(diary, Beginning(minutes=text, aim_minutes=text, aim_days=text)),
    "walk, how it went": lambda diary, text: plans.tell_check_in(diary, 1, (text, text, text)),
    "walk": lambda diary, text: walks.tell_walk(diary, text, diary.today),
    "walk, changed": lambda diary, text: walks.change_walk(diary, _walk(diary), text, diary.today),
    "walk, test": lambda diary, text: walks.tell_test(diary, text, diary.today),
}
