"""What was planned and what was done, week by week, for the report: two figures beside each other, and no word about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.core.day import last_days
from app.core.weekly import week_from
from app.exercises.actions import exercises_of
from app.exercises.actions import weeks_of as exercise_weeks_of
from app.exercises.words import say_week as say_exercise_week
from app.ui.button import button
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small
from app.walk.actions import planned_and_done_in

if TYPE_CHECKING:
    from app.core.day import Span
    from app.core.words import Words
    from app.walk.week import PlannedAndDone

DAYS = 12 * 7
"""So far back a visit usually looks."""


@part
def PlannedAndDoneScreen(_rest: str) -> ft.Control:
    """The weeks of the walking plan, and those of the exercises, the newest first."""
    diary = use_diary()
    words, span = diary.words, last_days(DAYS, diary.today)
    walks = [(say_week(week.span, words), say_walks(week, words)) for week in reversed(planned_and_done_in(diary, span))]
    weeks = [week for week in reversed(exercise_weeks_of(diary, span)) if week.done or week.planned] if exercises_of(diary) else []
    exercises = [(say_week(week_from(week.monday), words), say_exercise_week(week, words)) for week in weeks]
    if not walks and not exercises:
        door = ft.Row([button("planned-plans", words.say("See the plans"), lambda: go("/planer"))], wrap=True)
        return card(body(words.say("Here stands what you planned and what you did, once a plan is on.")), door)
    return ft.Column(
        [
            small(words.say("The last 12 weeks. A week on pause stands as a pause.")),
            *_group(words.say("Walks"), walks),
            *_group(words.say("My exercises"), exercises),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def say_walks(week: PlannedAndDone, words: Words) -> str:
    """A week of walks: planned minutes beside walked ones."""
    if week.is_paused:
        return words.say("A pause.")
    return words.say(
        # NOTE: {planned} and {done} are "30 minutes", {days} is "3 days".
        "Planned {planned}, walked {done} on {days}.",
        planned=words.count("{n} minute", "{n} minutes", week.planned_minutes),
        done=words.count("{n} minute", "{n} minutes", week.minutes),
        days=words.count("{n} day", "{n} days", week.walked_days),
    )


def say_week(span: Span, words: Words) -> str:
    """Which week a line is about."""
    # NOTE: Over a line: the first and the last day of a week.
    return words.say("{first} to {last}", first=words.day(span.first), last=words.day(span.last))


def _group(title: str, weeks: list[tuple[str, str]]) -> list[ft.Control]:
    return [card(heading(title), *(ft.Column([small(when), body(line)], spacing=0) for when, line in weeks))] if weeks else []
