"""Marks: a few words about a day, which then stand on the pictures and in the report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.day import Span
from app.core.weekly import LONG_AGO
from app.mark.actions import change_mark, marks_of, set_mark, take_back, take_out_mark
from app.mark.mark import LONGEST, MarkProblem
from app.mark.words import say_mark, say_problem
from app.ui.ask import Folded, text_field
from app.ui.button import main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_board, use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.mark.actions import Marked
    from app.mark.mark import Mark


@part
def MarksScreen(_rest: str) -> ft.Control:
    """A new mark, and those that are there."""
    marks = marks_of(use_diary())
    return ft.Column(
        [_Intro(), _NewMark(), *(keyed(mark.id, _OneMark)(mark, n) for n, mark in enumerate(marks, start=1))],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Intro() -> ft.Control:
    """What a mark is for."""
    words = use_diary().words
    return ft.Column(
        [
            body(words.say("A mark is a few words about a day. It stands on your pictures and in your report.")),
            small(words.say("It can be: started at the physio, new chair, on holiday.")),
        ],
        spacing=4,
    )


@part
def _NewMark() -> ft.Control:
    """The words, the day, and Save."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    # After saving there is a new, empty form.
    times, count = ft.use_state(0)
    typed = use_held("")
    day, choose = ft.use_state(diary.today)

    def done(_marked: Marked) -> None:
        typed.hold("")
        count(lambda before: before + 1)

    say = _use_saying(words.say("Your mark is saved."), done)
    save = main_button("mark-save", words.say("Save the mark"), safely(lambda: set_mark(diary, day, typed.now), say))
    return card(
        heading(words.say("A new mark")),
        ft.Container(_field("mark-new", "", typed.hold), key=f"field-{times}"),
        _Day("mark-day", day, choose),
        ft.Row([save], wrap=True),
    )


@part
def _OneMark(mark: Mark, n: int) -> ft.Control:
    """One mark, and what can be done with it."""
    diary = use_diary()
    words = diary.words
    year = [small(words.month(mark.day))] if mark.day.year != diary.today.year else []
    return card(body(say_mark(mark, words)), *year, Folded(f"mark-{n}", words.say("Change"), lambda: _Change(mark, n)))


@part
def _Change(mark: Mark, n: int) -> ft.Control:
    """Other words, another day, or away with it."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    typed = use_held(mark.words)
    day, choose = ft.use_state(mark.day)
    changed, gone = _use_saying(words.say("Your mark is saved.")), _use_saying(words.say("Your mark is taken out."))
    save = main_button(f"mark-{n}-save", words.say("Save the mark"), safely(lambda: change_mark(diary, mark.id, day, typed.now), changed))
    out = quiet_button(f"mark-{n}-out", words.say("Take out"), safely(partial(take_out_mark, diary, mark.id), gone))
    return ft.Column(
        [_field(f"mark-{n}-words", mark.words, typed.hold), _Day(f"mark-{n}-day", day, choose), ft.Row([save, out], wrap=True)],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Day(handle: str, day: date, choose: Callable[[date], object]) -> ft.Control:
    """The day it is about, and the way to another."""
    diary = use_diary()
    words, today = diary.words, diary.today
    name = words.say("Today, {day}", day=words.day(day)) if day == today else words.long_day(day)
    return ft.Row([body(name), PickDay(handle, words.say("Another day"), Span(LONG_AGO, today), choose)], wrap=True)


def _field(handle: str, value: str, hold: Callable[[str], object]) -> ft.Control:
    words = use_diary().words
    return text_field(handle, words.say("Your words, at most {n} characters", n=LONGEST), value, hold)


def _use_saying(sentence: str, then: Callable[[Marked], object] = lambda _: None) -> Callable[[Marked | MarkProblem], None]:
    """Says what was done, with the way back, or what stood in the way."""
    diary, board = use_diary(), use_board()
    words = diary.words

    def say(result: Marked | MarkProblem) -> None:
        if isinstance(result, MarkProblem):
            board.say(say_problem(result, words))
            return
        then(result)
        board.say(sentence, partial(take_back, diary, result))

    return say
