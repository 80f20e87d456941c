"""The questions of an appointment, or those that wait for the next one: written, ticked as asked, taken along."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.ui.ask import text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small
from app.ui.tick import tick
from app.visits.actions import book_of
from app.visits.question import LONGEST_QUESTION, MOST
from app.visits.question_actions import carry_question, forget_question, reword_question, tick_question, write_question
from app.visits.saying import use_doing

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.visits.question import Question
    from app.visits.visit import Visit


@part
def VisitQuestions(visit: Visit) -> ft.Control:
    """What to ask at one appointment, and what could be taken along to it."""
    diary = use_diary()
    words, book = diary.words, book_of(diary)
    questions, left = book.questions_of(visit.id), book.left_over(visit)
    return card(
        heading(words.say("What do you want to ask?")),
        *(keyed(one.id, _Question)(one, n) for n, one in enumerate(questions, start=1)),
        *([_Add(visit.id)] if len(questions) < MOST else []),
        *([_LeftOver(visit, left)] if left and len(questions) < MOST else []),
    )


@part
def WaitingQuestions() -> ft.Control:
    """What to ask next time, whenever that is."""
    diary = use_diary()
    words, questions = diary.words, book_of(diary).questions_of(None)
    return card(
        heading(words.say("Questions for next time")),
        small(words.say("Write them when you think of them. You can take them along to an appointment.")),
        *(keyed(one.id, _Question)(one, n) for n, one in enumerate(questions, start=1)),
        *([_Add(None)] if len(questions) < MOST else []),
    )


@part
def _Question(question: Question, n: int) -> ft.Control:
    """One question, the box for asked, and what can be done about it."""
    diary, doing = use_diary(), use_doing()
    words, handle = diary.words, f"visits-question-{n}"
    is_changing, change = ft.use_state(False)
    if is_changing:
        return _Reword(question, handle, lambda: change(False))
    asked = words.say("Not ticked any more.") if question.is_asked else words.say("Ticked as asked.")
    turn = doing(lambda: tick_question(diary, question.id, is_asked=not question.is_asked), asked)
    forget = doing(partial(forget_question, diary, question.id), words.say("Deleted."))
    # What waits for an appointment cannot have been asked at one.
    box = [tick(f"{handle}-asked", words.say("I have asked this"), turn, ticked=question.is_asked)] if question.visit else []
    return ft.Column(
        [
            body(question.words),
            *box,
            ft.Row(
                [
                    quiet_button(f"{handle}-change", words.say("Change"), lambda: change(True)),
                    quiet_button(f"{handle}-forget", words.say("Delete"), forget),
                ],
                wrap=True,
            ),
        ],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Reword(question: Question, handle: str, close: Callable[[], object]) -> ft.Control:
    """The same question in other words."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held(question.words)
    save = doing(lambda: reword_question(diary, question.id, typed.now), words.say("Saved."), close)
    return ft.Column(
        [
            _field(f"{handle}-text", words.say("Your question, at most {n} characters", n=LONGEST_QUESTION), typed.now, typed.hold),
            ft.Row(
                [
                    main_button(f"{handle}-save", words.say("Save"), save),
                    quiet_button(f"{handle}-leave", words.say("Leave it as it was"), close),
                ],
                wrap=True,
            ),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Add(visit: str | None) -> ft.Control:
    """One more, up to three."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held("")
    # After adding there is a new, empty field.
    times, count = ft.use_state(0)

    def added() -> None:
        typed.hold("")
        count(lambda before: before + 1)

    add = doing(lambda: write_question(diary, visit, typed.now), words.say("Saved."), added)
    label = words.say("Your question, at most {n} characters", n=LONGEST_QUESTION)
    return ft.Column(
        [
            ft.Container(_field("visits-question-new", label, typed.now, typed.hold), key=f"field-{times}"),
            ft.Row([button("visits-question-add", words.say("Add"), add)], wrap=True),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _LeftOver(visit: Visit, left: tuple[Question, ...]) -> ft.Control:
    """What was not asked yet. The person decides whether it comes along."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    rows: list[ft.Control] = []
    for n, one in enumerate(left, start=1):
        carry = doing(partial(carry_question, diary, one.id, visit.id), words.say("Taken along."))
        rows += [body(one.words), ft.Row([button(f"visits-take-{n}", words.say("Take it along"), carry)], wrap=True)]
    return ft.Column([heading(words.say("Not asked yet"), 3), *rows], spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _field(handle: str, label: str, value: str, hold: Callable[[str], object]) -> ft.Control:
    return text_field(handle, label, value, hold, lines=2)
