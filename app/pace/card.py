"""Breaks on I dag and in articles: what is planned, and a way to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.pace.actions import book_of, name_task, running_now
from app.pace.clock_view import ClockCard, StartCard
from app.pace.saying import use_doing
from app.pace.task import MOST, current
from app.pace.task_view import PATH
from app.pace.test_view import TestsCard
from app.pace.words import say_plan, say_why
from app.ui.ask import text_field
from app.ui.button import button, main_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.pace.ports import Ports
    from app.pace.task import Tasks


@part
def PlannedPaceCard() -> ft.Control:
    """What is done with breaks now, and a door to it."""
    diary = use_diary()
    words = diary.words
    tasks = [task for task in current(book_of(diary).tasks) if task.work is not None and not task.is_left_alone(diary.today)]
    if not tasks:
        return ft.Container()
    running = running_now(diary)
    on = [body(words.say("The clock is going: {task}", task=running[0].words))] if running else []
    named = [ft.Column([heading(task.words, 3), small(say_plan(task, words))], spacing=2) for task in tasks]
    return card(
        heading(words.say("Breaks")),
        *on,
        *named,
        ft.Row([button("pace-today-open", words.say("Open"), lambda: go(PATH))], wrap=True),
    )


@part
def TryPaceCard(ports: Ports) -> ft.Control:
    """Tests, a first plan and the clock for the first thing there is: to try right here."""
    diary = use_diary()
    if not ports.is_open(diary):
        return ports.draw_gate()
    tasks = current(book_of(diary).tasks)
    running = running_now(diary)
    if running:
        return ClockCard(*running, ports)
    if not tasks:
        return ft.Column([card(body(say_why(diary.words))), AddTask(tasks)], spacing=16)
    task = tasks[0]
    drawn = TestsCard if task.work is None or task.testing else StartCard
    return ft.Column(
        [
            heading(task.words),
            keyed(task.id, drawn)(task, ports),
            ft.Row([button("pace-today-open", diary.words.say("See all of it"), lambda: go(f"{PATH}/{task.id}"))], wrap=True),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def AddTask(tasks: Tasks) -> ft.Control:
    """One more thing, up to a handful."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held("")
    # After adding there is a new, empty field.
    times, count = ft.use_state(0)
    if len(tasks) >= MOST:
        return small(words.say("You have {n} things. That is enough for now.", n=MOST))

    def added() -> None:
        typed.hold("")
        count(lambda before: before + 1)

    add = doing(lambda: name_task(diary, typed.now), words.say("Saved."), added)
    return card(
        heading(words.say("One more thing") if tasks else words.say("What would you like to do?")),
        small(words.say("Choose one thing. It can be to cook, to sit and write, or to weed the garden.")),
        ft.Container(text_field("pace-new", words.say("Your words"), typed.now, typed.hold), key=f"field-{times}"),
        ft.Row([main_button("pace-add", words.say("Add"), add)]),
    )
