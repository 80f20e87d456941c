"""A quite ordinary week: three things in one's own words, a weekday for each, and what was done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.keeping import use_keeping
from app.tryout.own_texts import OwnText, OwnTexts
from app.tryout.own_week import WEEKDAYS, Done, day_name, week_in
from app.tryout.week_actions import ELEMENT, done_of, planned_today, take_back_done, tell_done
from app.tryout.week_words import say_done, say_weekday
from app.tryout.words import say_chosen, say_gone
from app.ui.ask import Folded
from app.ui.button import choice_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.tryout.own_week import Planned
    from app.tryout.week_actions import DoneTold
    from app.ui.lines import Lines


@part
def WeekPlan(lines: Lines) -> ft.Control:
    """The three things, their weekdays, and the days on which something was done."""
    diary = use_diary()
    words, answers = diary.words, answers_of(diary, ELEMENT)
    texts = tuple(
        OwnText(f"week-plan-{name}", name, label, words.say("For example: {example}", example=example), (day_name(name),))
        for name, label, example in lines.words
    )
    done = done_of(diary)
    return ft.Column(
        [
            OwnTexts("week-plan", ELEMENT, texts, answers),
            *(keyed(one.line, _Weekday)(one) for one in week_in(answers)),
            *([keyed("done", Folded)("week-plan-done", words.say("Days you did it"), DoneList)] if done else []),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Weekday(planned: Planned) -> ft.Control:
    """On which day one line of the week is planned."""
    words, keeping = use_diary().words, use_keeping(ELEMENT)

    def weekday(n: int) -> ft.Control:
        is_chosen = planned.weekday == n
        change = keeping(lambda: {day_name(planned.line): None if is_chosen else str(n)}, say_chosen(words))
        return choice_button(f"week-plan-{planned.line}-day-{n}", say_weekday(n, words), change, chosen=is_chosen)

    asked = words.say("Which day suits this?")
    return ft.Column(
        [body(planned.text), small(asked), ft.Row([weekday(n) for n in WEEKDAYS], wrap=True, spacing=6, run_spacing=6)],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def DoneList() -> ft.Control:
    """The days on which something of the week was done, newest first. Each can be deleted."""
    diary, safely, board = use_diary(), use_safely(), use_board()
    words, answers = diary.words, answers_of(diary, ELEMENT)

    def gone(told: DoneTold) -> None:
        board.say(say_gone(words), partial(take_back_done, diary, told))

    def row(n: int, done: Done) -> ft.Control:
        out = safely(partial(tell_done, diary, done, is_done=False), gone)
        delete = quiet_button(f"week-plan-done-{n}-delete", words.say("Delete"), out)
        return ft.Column([body(say_done(done, answers, words)), ft.Row([delete])], spacing=0)

    rows = [row(n, done) for n, done in enumerate(reversed(done_of(diary)), start=1)]
    return ft.Column(rows, spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def PlannedWeekLines() -> ft.Control:
    """What is planned for today's weekday, for I dag; nothing where nothing is planned."""
    diary = use_diary()
    planned = planned_today(diary)
    if not planned:
        return ft.Container()
    return card(heading(diary.words.say("From your week")), *(keyed(one.line, _PlannedLine)(one) for one in planned))


@part
def _PlannedLine(planned: Planned) -> ft.Control:
    """One line for today, and a tick for having done it."""
    diary, safely, board = use_diary(), use_safely(), use_board()
    words, done = diary.words, Done(diary.today, planned.line)
    is_done = done in done_of(diary)

    def told(touch: DoneTold) -> None:
        board.say(say_chosen(words), partial(take_back_done, diary, touch))

    tick = choice_button(
        f"planned-{planned.line}-done",
        words.say("Done today"),
        safely(partial(tell_done, diary, done, is_done=not is_done), told),
        chosen=is_done,
    )
    return ft.Column([body(planned.text), ft.Row([tick])], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
