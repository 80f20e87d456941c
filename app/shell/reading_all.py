"""Reads a diary as all screens together do: what cannot be read here could not be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.better.actions import days_resting, resting_since
from app.core.day import Span
from app.core.observation import Kind
from app.core.weekly import LONG_AGO, monday_of
from app.exercises.actions import exercises_of
from app.flare.actions import flares_of
from app.flare.asking_actions import standing_of
from app.flare.plan_actions import plan_of
from app.goals.actions import things_of
from app.learn.actions import marks_of as reading_marks_of
from app.log.actions import days_told, form_of, last_day
from app.log.choosing_actions import choices_of as log_choices_of
from app.mark.actions import marks_of
from app.pace.actions import book_of
from app.people.actions import companion_of, helped_days_in
from app.plans.actions import pauses_of
from app.remind.actions import choices_of as remind_choices_of
from app.remind.actions import reminders_of
from app.report.preparing import choice_of
from app.safety.actions import memory_of, region_of, signs_kept
from app.scores.actions import totals_of
from app.settings.actions import choices_of
from app.sleep.actions import look, nights_told
from app.sleep.habit_actions import habits_of
from app.sleep.period_actions import periods_of
from app.sleep.sign_actions import signs_of
from app.start.actions import beginning_of
from app.summary.actions import factors_of, week_of
from app.tried.actions import areas_of, tried_of
from app.tryout.actions import answers_of, elements_of
from app.tryout.stair_actions import tries_of
from app.tryout.week_actions import done_of
from app.visits.actions import book_of as visits_of
from app.walk.actions import notebook_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary

READERS: tuple[Callable[[Diary], object], ...] = (
    resting_since,
    exercises_of,
    flares_of,
    standing_of,
    plan_of,
    things_of,
    reading_marks_of,
    last_day,
    log_choices_of,
    marks_of,
    book_of,
    pauses_of,
    memory_of,
    region_of,
    totals_of,
    choices_of,
    look,
    habits_of,
    periods_of,
    signs_of,
    beginning_of,
    factors_of,
    tries_of,
    done_of,
    notebook_of,
    visits_of,
    tried_of,
    areas_of,
    companion_of,
    reminders_of,
    remind_choices_of,
    choice_of,
)
"""What reads all of something. A new slice's own stands here too."""


def read_all(diary: Diary) -> None:
    """Read everything once; what cannot be read raises."""
    for read in READERS:
        read(diary)
    ever = Span(LONG_AGO, diary.today)
    for kind in Kind:
        diary.observed(kind, ever)
    days_told(diary, ever)
    nights_told(diary, ever)
    signs_kept(diary, ever)
    days_resting(diary, ever)
    helped_days_in(diary, ever)
    form_of(diary, diary.today)
    week_of(diary, monday_of(diary.today))
    for element in elements_of(diary):
        answers_of(diary, element)
