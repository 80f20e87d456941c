"""One habit for seven days: choose one, tick the days, see the ones before."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.sleep.habit import Habit, habit_now, habits_before
from app.sleep.habit_actions import choose_habit, delete_habit, habits_of, leave_habit, tick_day
from app.sleep.habit_words import say_chosen, say_habit, say_ticked
from app.sleep.saying import use_saying
from app.ui.ask import Folded, text_field
from app.ui.button import button, choice_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.sleep.habit import HabitProblem, HabitWeek, HabitWeeks
    from app.sleep.kept import Changed


@part
def HabitCard() -> ft.Control:
    """The habit that is on, or the list to choose from; the ones before under it."""
    diary = use_diary()
    words, habits = diary.words, habits_of(diary)
    now, before = habit_now(habits, diary.today), habits_before(habits, diary.today)
    return card(
        heading(words.say("One habit for 7 days")),
        _Chosen(now) if now else _Choose(is_first=not before),
        *([Folded("sleep-habits", words.say("Habits you have tried"), partial(_Before, before))] if before else []),
    )


@part
def _Choose(close: Callable[[], object] | None = None, *, is_first: bool) -> ft.Control:
    """The list. Nothing is chosen beforehand."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words, typed = diary.words, use_held("")

    def done(result: Changed | HabitProblem) -> None:
        if say(result, words.say("The habit begins today.")) and close:
            close()

    def offer(habit: Habit) -> ft.Control:
        touch = safely(partial(choose_habit, diary, habit.value), done)
        return ft.Row([button(f"sleep-habit-{habit.value}", say_habit(habit, words), touch)], wrap=True)

    mine = safely(lambda: choose_habit(diary, Habit.OWN.value, typed.now), done)
    said = words.say("Choose one small thing. You can change it at any time.") if is_first else words.say("Choose one if you want to.")
    tools = [button("sleep-habit-own", words.say("Choose my own"), mine)]
    if close:
        tools.append(quiet_button("sleep-habit-keep", words.say("Keep the one I have"), close))
    return ft.Column(
        [
            body(said),
            *(offer(habit) for habit in Habit if habit is not Habit.OWN),
            text_field("sleep-habit-words", say_habit(Habit.OWN, words), "", typed.hold),
            ft.Row(tools, wrap=True),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Chosen(week: HabitWeek) -> ft.Control:
    """The habit and its seven days to tick."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words
    is_changing, change = ft.use_state(False)
    if is_changing:
        return _Choose(lambda: change(False), is_first=False)

    def left(result: Changed | HabitProblem) -> None:
        say(result, words.say("The habit is ended."))

    tools = [
        quiet_button("sleep-habit-change", words.say("Choose another"), lambda: change(True)),
        quiet_button("sleep-habit-end", words.say("End it"), safely(partial(leave_habit, diary, week.id), left)),
    ]
    return ft.Column(
        [
            body(say_chosen(week, words)),
            small(words.say("Touch the days on which you did it. A day without a tick is fine.")),
            _Days("sleep", week),
            ft.Row(tools, wrap=True),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Days(which: str, week: HabitWeek) -> ft.Control:
    """The days up to today, ticked or not."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words

    def ticked(result: Changed | HabitProblem) -> None:
        say(result, words.say("Noted."))

    def day_button(n: int, day: date) -> ft.Control:
        touch = safely(partial(tick_day, diary, week.id, day), ticked)
        return choice_button(f"{which}-tick-{n}", words.weekday(day), touch, chosen=day in week.ticks)

    days = [day_button(n, day) for n, day in enumerate(week.days, start=1) if day <= diary.today]
    return ft.Row(days, wrap=True, spacing=8, run_spacing=8)


@part
def _Before(habits: HabitWeeks) -> ft.Control:
    """The habits that are over, with the days that were ticked."""
    return ft.Column([keyed(week.id, _Over)(week, n) for n, week in enumerate(habits, start=1)], spacing=12)


@part
def _Over(week: HabitWeek, n: int) -> ft.Control:
    """One of them. A forgotten day can still be ticked."""
    diary, safely, say = use_diary(), use_safely(), use_saying()
    words = diary.words

    def gone(result: Changed | HabitProblem) -> None:
        say(result, words.say("Deleted."))

    out = quiet_button(f"sleep-was-{n}-out", words.say("Delete"), safely(partial(delete_habit, diary, week.id), gone))
    return ft.Column(
        [heading(say_chosen(week, words), 3), small(say_ticked(week, words)), _Days(f"sleep-was-{n}", week), ft.Row([out], wrap=True)],
        spacing=4,
    )
