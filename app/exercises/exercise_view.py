"""One exercise: its words, the box for today, the last days, and what can be done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.weekly import monday_of
from app.exercises.actions import bring_exercise_back, forget_exercise, set_exercise_aside
from app.exercises.form_view import ChangeExercise
from app.exercises.saying import use_doing
from app.exercises.tick_view import LastDays, TickDay, TickedBefore
from app.exercises.week import done_in
from app.exercises.words import say_plan, say_this_week
from app.ui.ask import Folded
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.core.words import Words
    from app.exercises.exercise import Exercise


@part
def ExerciseCard(exercise: Exercise, n: int) -> ft.Control:
    """One of the exercises of now."""
    diary, doing = use_diary(), use_doing()
    words, handle = diary.words, f"exercises-{n}"
    is_changing, change = ft.use_state(False)
    if is_changing:
        return ChangeExercise(exercise, handle, lambda: change(False))
    out = doing(partial(set_exercise_aside, diary, exercise.id), words.say("Set aside now."))
    week = say_this_week(done_in(exercise, monday_of(diary.today)), words)
    return card(
        *_told(exercise, diary.words),
        # NOTE: Beside the box of an exercise: the person has done it today.
        TickDay(f"{handle}-today", words.say("Done today"), exercise, diary.today),
        *([small(week)] if week else []),
        # The line above comes and goes; what is unfolded stays so.
        keyed("days", Folded)(f"{handle}-days", words.say("The last days"), lambda: LastDays(f"{handle}-day", exercise)),
        ft.Row(
            [
                button(f"{handle}-change", words.say("Change"), lambda: change(True)),
                quiet_button(f"{handle}-out", words.say("Set aside"), out),
            ],
            wrap=True,
        ),
    )


@part
def ExerciseAside(exercise: Exercise, n: int) -> ft.Control:
    """One that was set aside. Its ticks are history."""
    diary, doing = use_diary(), use_doing()
    words, handle = diary.words, f"exercises-aside-{n}"
    back = doing(partial(bring_exercise_back, diary, exercise.id), words.say("It is one of your exercises again."))
    gone = doing(partial(forget_exercise, diary, exercise.id), words.say("Deleted."))
    ticked = Folded(f"{handle}-days", words.say("Ticked days"), lambda: TickedBefore(f"{handle}-day", exercise, is_all=True))
    return ft.Column(
        [
            heading(exercise.words, 3),
            *([ticked] if exercise.done else []),
            ft.Row(
                [
                    button(f"{handle}-back", words.say("Take it up again"), back),
                    quiet_button(f"{handle}-forget", words.say("Delete"), gone),
                ],
                wrap=True,
            ),
        ],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _told(exercise: Exercise, words: Words) -> list[ft.Control]:
    plan = say_plan(exercise, words)
    return [heading(exercise.words), *([body(exercise.how)] if exercise.how else []), *([small(plan)] if plan else [])]
