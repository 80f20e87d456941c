"""The form of an exercise: its name, how it is done, how often, from whom. All but the name may be left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import flet as ft

from app.exercises.actions import add_exercise, change_exercise, forget_exercise
from app.exercises.exercise import LONGEST, LONGEST_HOW, MOST_TIMES, Typed
from app.exercises.saying import use_doing
from app.exercises.words import say_times
from app.ui.ask import AskChoice, text_field
from app.ui.button import main_button, quiet_button
from app.ui.card import card
from app.ui.guard import part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.exercises.exercise import Exercise
    from app.ui.held import Held


@part
def NewExercise(close: Callable[[], object]) -> ft.Control:
    """An empty form."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held(Typed())
    add = doing(lambda: add_exercise(diary, typed.now), words.say("Saved."), close)
    return card(
        heading(words.say("A new exercise")),
        _Fields("exercises", typed),
        ft.Row(
            [
                main_button("exercises-add", words.say("Add"), add),
                quiet_button("exercises-leave", words.say("Leave it"), close),
            ],
            wrap=True,
        ),
    )


@part
def ChangeExercise(exercise: Exercise, handle: str, close: Callable[[], object]) -> ft.Control:
    """The same form, filled in, and the way to delete it all."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held(Typed(exercise.words, exercise.how or "", exercise.times, exercise.source or ""))
    save = doing(lambda: change_exercise(diary, exercise.id, typed.now), words.say("Saved."), close)
    forget = doing(lambda: forget_exercise(diary, exercise.id), words.say("Deleted."))
    return card(
        _Fields(handle, typed),
        small(words.say("A new number of times counts from today.")),
        ft.Row(
            [
                main_button(f"{handle}-save", words.say("Save"), save),
                quiet_button(f"{handle}-leave", words.say("Leave it as it was"), close),
                quiet_button(f"{handle}-forget", words.say("Delete"), forget),
            ],
            wrap=True,
        ),
    )


@part
def _Fields(handle: str, typed: Held[Typed]) -> ft.Control:
    """The four things that can be said of an exercise."""
    words = use_diary().words
    now = typed.now
    name = text_field(
        f"{handle}-words",
        words.say("What you call it, at most {n} characters", n=LONGEST),
        str(now.words),
        lambda text: typed.hold(replace(typed.now, words=text)),
    )
    how = text_field(
        f"{handle}-how",
        words.say("How you do it, at most {n} characters. You may leave this.", n=LONGEST_HOW),
        str(now.how),
        lambda text: typed.hold(replace(typed.now, how=text)),
        lines=3,
    )
    # NOTE: A field: the person who gave the exercise, such as "min fys".
    source = text_field(
        f"{handle}-source",
        words.say("Who it is from. You may leave this."),
        str(now.source),
        lambda text: typed.hold(replace(typed.now, source=text)),
    )
    fields = [name, how, _Times(handle, typed), source]
    return ft.Column(fields, spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Times(handle: str, typed: Held[Typed]) -> ft.Control:
    """How often. Only this part is drawn anew by a touch, so that nobody is disturbed in their writing."""
    words = use_diary().words
    times, show = ft.use_state(cast("int | None", typed.now.times))

    def choose(name: str | None) -> None:
        chosen = int(name) if name else None
        typed.hold(replace(typed.now, times=chosen))
        show(chosen)

    options = tuple((str(n), say_times(n, words)) for n in range(1, MOST_TIMES + 1))
    asked = AskChoice(f"{handle}-times", words.say("How often?"), options, str(times) if times else None, choose)
    return ft.Column([asked, small(words.say("You may leave this."))], spacing=4)
