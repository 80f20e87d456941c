"""The week: a few questions about seven days, told in a minute, nothing chosen beforehand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.checkin.actions import Checked, form_of, take_back, tell_week
from app.checkin.asking import asked, question_of
from app.checkin.week_check import WORK, CheckProblem, Question
from app.checkin.words import counts, say_problem
from app.ui.ask import AskChoice, Asked, AskScore
from app.ui.button import main_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_shown
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.checkin.actions import WeekForm
    from app.checkin.ports import Ports
    from app.ui.held import Held

Touched = dict[Question, int | None]


@part
def CheckInScreen(_rest: str, ports: Ports) -> ft.Control:
    """This week's questions, and a person's own things when it is time for them."""
    diary = use_diary()
    form = form_of(diary, asks_work=ports.asks_work(diary))
    return ft.Column([_About(form), _Form(form), ports.draw_things()], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _About(form: WeekForm) -> ft.Control:
    """What it is about, and whether it is told already."""
    words = use_diary().words
    said = [body(words.say("It is about the last 7 days. You may leave any question out."))]
    if form.day is not None:
        said.append(body(words.say("You answered on {day}. You can change it.", day=words.long_day(form.day))))
    return ft.Column([*said, small(words.say("What your days have answered already is not asked again."))], spacing=6)


@part
def _Form(form: WeekForm) -> ft.Control:
    """The questions and Save."""
    touched, touch = use_shown(cast("Touched", {}))

    def choose(question: Question, answer: int | None) -> None:
        touch({**touched.now, question: answer})

    answers: Touched = {**form.answers, **touched.now}
    scored = [question for question in form.questions if question not in WORK]
    return card(
        heading(use_diary().words.say("The last seven days")),
        *(keyed(question.value, _AskNumber)(question, answers.get(question), choose) for question in scored),
        *([_WorkDays(answers, choose)] if any(question in WORK for question in form.questions) else []),
        _Save(touched, lambda: touch({})),
    )


def _handle(question: Question) -> str:
    return f"check-{question.value.replace('_', '-')}"


@part
def _AskNumber(question: Question, answer: int | None, choose: Callable[[Question, int | None], None]) -> ft.Control:
    """One 0-10 question."""
    measure = question_of(question, use_diary().words)
    return AskScore(Asked(_handle(question), measure, answer, is_skipped=False, choose=partial(choose, question)))


@part
def _WorkDays(answers: Touched, choose: Callable[[Question, int | None], None]) -> ft.Control:
    """How many of the days were at work, with changes, or off."""
    words = use_diary().words

    def ask(question: Question) -> ft.Control:
        answer = answers.get(question)
        chosen = None if answer is None else str(answer)
        return keyed(question.value, AskChoice)(
            _handle(question),
            asked(question, words),
            counts(),
            chosen,
            lambda name: choose(question, None if name is None else int(name)),
            4,
        )

    return ft.Column(
        [heading(words.say("Work in the last 7 days"), 3), *map(ask, WORK)], spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


@part
def _Save(typed: Held[Touched], done: Callable[[], object]) -> ft.Control:
    """Save, and say so once it is on disk, with the way back."""
    diary, board, safely = use_diary(), use_board(), use_safely()
    words = diary.words

    def say(told: Checked | CheckProblem) -> None:
        if isinstance(told, CheckProblem):
            board.say(say_problem(told, words))
            return
        done()
        board.say(words.say("Saved for this week."), partial(take_back, diary, told))

    return ft.Row([main_button("check-save", words.say("Save"), safely(lambda: tell_week(diary, typed.now), say), icon=ft.Icons.CHECK)])
