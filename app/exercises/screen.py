"""My exercises: up to eight exercises in the person's or their physiotherapist's own words, and a box for each day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.exercises.actions import exercises_of, rest_now
from app.exercises.exercise import MOST, aside, current
from app.exercises.exercise_view import ExerciseAside, ExerciseCard
from app.exercises.form_view import NewExercise
from app.exercises.words import say_rest
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.exercises.exercise import Exercises
    from app.exercises.rest import Rest

ARTICLE = "/laer/vaelg-din-traening"


@part
def ExercisesScreen(_rest: str) -> ft.Control:
    """Whether they rest, the exercises, and room for more."""
    diary = use_diary()
    exercises, rest = exercises_of(diary), rest_now(diary)
    now, gone = current(exercises), aside(exercises)
    return ft.Column(
        [
            _Intro() if exercises else _Welcome(),
            *([_Resting(rest)] if now and rest else []),
            *(keyed(one.id, ExerciseCard)(one, n) for n, one in enumerate(now, start=1)),
            _Add(now),
            *([_Aside(gone)] if gone else []),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Intro() -> ft.Control:
    """What this place is for, and where to read on."""
    words = use_diary().words
    return ft.Column([body(words.say("Your own exercises, in your own words. Tick them when you have done them.")), _Article()], spacing=4)


@part
def _Article() -> ft.Control:
    """The text about choosing what one likes to do."""
    words = use_diary().words
    return ft.Row([quiet_button("exercises-article", words.say("Read about choosing exercise"), lambda: go(ARTICLE))], wrap=True)


@part
def _Welcome() -> ft.Control:
    """What this place is for, while it is empty."""
    words = use_diary().words
    return card(
        heading(words.say("Do you have exercises?")),
        body(words.say("Here you can keep those you have, from your physio or your own. Write them as you say them.")),
        small(words.say("Rygvej brings none of its own. Ask your physio if you are in doubt about one.")),
        _Article(),
    )


@part
def _Resting(rest: Rest) -> ft.Control:
    """One calm line while they rest."""
    return card(body(say_rest(rest, use_diary().words)))


@part
def _Add(now: Exercises) -> ft.Control:
    """One more, up to eight."""
    words = use_diary().words
    is_open, open_form = ft.use_state(False)
    if len(now) >= MOST:
        return small(words.say("You have {n} exercises. That is enough for now.", n=MOST))
    if is_open:
        return NewExercise(lambda: open_form(False))
    return ft.Row([button("exercises-new", words.say("Write an exercise"), lambda: open_form(True))], wrap=True)


@part
def _Aside(gone: Exercises) -> ft.Control:
    """What was set aside."""
    words = use_diary().words
    return card(heading(words.say("Set aside for now")), *(keyed(one.id, ExerciseAside)(one, n) for n, one in enumerate(gone, start=1)))
