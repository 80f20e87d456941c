"""Four times in a sick leave, with the dates of one's own, and the way to a letter to the boss."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.core.day import Span
from app.core.weekly import LONG_AGO
from app.tryout.actions import answers_of
from app.tryout.drawn import Drawn
from app.tryout.keeping import use_keeping
from app.tryout.words import say_gone
from app.tryout.work_letter import WorkLetter
from app.tryout.work_picture import WorkPicture
from app.tryout.work_time import START, WorkTime, read_start
from app.tryout.work_words import TIME, letter_lines, say_date, say_picture, short_name
from app.ui.ask import Folded
from app.ui.button import quiet_button
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, small

if TYPE_CHECKING:
    from datetime import date

    from app.ui.lines import Lines

ELEMENT = "work-line"


@part
def WorkLine(lines: Lines) -> ft.Control:
    """The line, its four times, the first sick day, and the letter."""
    diary = use_diary()
    words, start = diary.words, read_start(answers_of(diary, ELEMENT))
    picture = WorkPicture({time: short_name(time, words) for time in WorkTime})
    numbers = [n for n, row in enumerate(lines.words) if row[0] == TIME]
    return ft.Column(
        [
            Drawn("work-line-picture", picture, say_picture(words), is_read=False),
            *(_Time(lines, n, time, start) for n, time in zip(numbers, WorkTime, strict=False)),
            _Start(start),
            WorkLetter(letter_lines(lines.words)),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Time(lines: Lines, n: int, time: WorkTime, start: date | None) -> ft.Control:
    """One time: what happens is folded away, its date stands there once it is known."""
    words = use_diary().words

    def told() -> ft.Control:
        return ft.Column([lines.draw(n, 2), lines.draw(n, 1)], spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)

    folded = Folded(f"work-line-{time.value}", lines.words[n][1], told)
    dated = [small(say_date(time, start, words))] if start else []
    return ft.Column([folded, *dated], spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Start(start: date | None) -> ft.Control:
    """The first sick day, chosen only by who wants to see dates."""
    diary, keeping, page = use_diary(), use_keeping(ELEMENT), ft.context.page
    words, today = diary.words, diary.today

    def choose(day: date) -> None:
        page.run_task(keeping(lambda: {START: day.isoformat()}, words.say("Your first sick day is saved.")))

    label = words.say("Choose another day") if start else words.say("Choose your first sick day")
    tools = [PickDay("work-line-start", label, Span(LONG_AGO, today), choose)]
    if start is None:
        return ft.Column([body(words.say("Do you want to see the dates for you?")), ft.Row(tools, wrap=True)], spacing=0)
    tools.append(quiet_button("work-line-start-delete", words.say("Delete"), keeping(lambda: {START: None}, say_gone(words))))
    said = [
        body(words.say("Your first sick day: {day}.", day=words.long_day(start))),
        small(words.say("The dates are about right. Ask the job centre for the exact ones.")),
    ]
    return ft.Column([*said, ft.Row(tools, wrap=True)], spacing=4)
