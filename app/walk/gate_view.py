"""The questions before a plan, and what stands there when a plan has to wait."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.ui.button import button, main_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading
from app.walk.gate import Asked, Gate
from app.walk.gate_words import ask, say_advice, say_no_plan, say_talk_first
from app.walk.kept_choice import YesNo
from app.walk.laid import column, row
from app.walk.plan_actions import answer_gate, say_talked
from app.walk.ports import HELP, PATH
from app.walk.saying import use_saying

if TYPE_CHECKING:
    from app.walk.notebook import Notebook

QUESTIONS = f"{PATH}/spoergsmaal"


@part
def GateQuestions(notebook: Notebook) -> ft.Control:
    """Each question with yes and no. Nothing is chosen, and each touch is kept."""
    words = use_diary().words
    return column(
        card(heading(words.say("Before you begin")), body(say_advice(words)), _HelpDoor()),
        card(
            heading(words.say("A few questions")),
            body(words.say("Answer all {n}. They are kept here only.", n=len(Asked))),
            *(_Question(asked, notebook.answers.get(asked)) for asked in Asked),
        ),
        spacing=16,
    )


@part
def _Question(asked: Asked, told: bool | None) -> ft.Control:  # noqa: FBT001 - told, not told, or a no
    """One yes or no."""
    diary = use_diary()
    words = diary.words
    say = use_saying(words.say("Saved."))
    return YesNo(f"walk-ask-{asked.value}", ask(asked, words), told, lambda is_yes: answer_gate(diary, {asked: is_yes}), say)


@part
def Waiting(notebook: Notebook) -> ft.Control:
    """Why there is no plan yet, and the way on."""
    words = use_diary().words
    if notebook.gate is Gate.UNANSWERED:
        return column(*([_Unanswered()] if notebook.plan else []), spacing=16)
    is_closed = notebook.gate is Gate.NO_PLAN
    said = say_no_plan(notebook.answers, words) if is_closed else say_talk_first(notebook.answers, words)
    # NOTE: Headings over what to do before a plan can begin.
    title = words.say("Talk with your doctor first") if is_closed else words.say("Talk with someone who knows you first")
    return card(
        heading(title),
        *(body(sentence) for sentence in said),
        *([_HelpDoor()] if notebook.answers.get(Asked.SIGNS) else []),
        *([] if is_closed else [_Talked()]),
        row(button("walk-answers", words.say("Change my answers"), lambda: go(QUESTIONS))),
    )


@part
def _Unanswered() -> ft.Control:
    """An answer was taken away while a plan was on."""
    words = use_diary().words
    door = row(button("walk-answers", words.say("Answer the questions"), lambda: go(QUESTIONS)))
    return card(body(words.say("One of the questions before the plan has no answer now.")), door)


@part
def _Talked() -> ft.Control:
    """It was talked over."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    say = use_saying(words.say("Noted. The plan is open."))
    label = words.say("I have talked with a professional about it")
    return row(main_button("walk-talked", label, safely(partial(say_talked, diary, has_talked=True), say)))


@part
def _HelpDoor() -> ft.Control:
    """When to seek help is one touch away."""
    words = use_diary().words
    return row(button("walk-help", words.say("See the signs that need help"), lambda: go(HELP), icon=ft.Icons.HEALTH_AND_SAFETY_OUTLINED))
