"""Pauser: what a person does with breaks in between, and one page for each thing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.standing_days import is_flare_on
from app.pace.actions import book_of, forget_task, running_now, take_up_task
from app.pace.card import AddTask
from app.pace.clock_view import ClockCard
from app.pace.pattern_actions import answers_kept
from app.pace.pattern_card import AnswersKept
from app.pace.saying import use_doing
from app.pace.task import current, earlier, find
from app.pace.task_view import PATH, TaskView
from app.pace.test_view import NumbersNote
from app.pace.week_view import MorningCard
from app.pace.words import say_careful, say_flare, say_plan, say_why
from app.ui.ask import Folded
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.hooks import go, use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.pace.ports import Ports
    from app.pace.task import Task, Tasks

ARTICLE, HELP = "/laer/pacing-din-plan", "/hjaelp"


@part
def PaceScreen(rest: str, ports: Ports) -> ft.Control:
    """The gate, if plans are not open; one thing, if its page is asked for; else all of them."""
    diary = use_diary()
    if not ports.is_open(diary):
        return _BeforeTheGate(ports)
    there = find(book_of(diary).tasks, rest)
    return keyed(there.id, TaskView)(there, ports) if there and there.is_current else _Overview(ports)


@part
def _Overview(ports: Ports) -> ft.Control:
    """Why, who asks first, the clock that is going, and a card for each thing."""
    diary = use_diary()
    words, book = diary.words, book_of(diary)
    tasks, gone, running = current(book.tasks), earlier(book.tasks), running_now(diary)
    is_begun = any(task.work is not None for task in tasks)
    careful = Folded("pace-careful", words.say("Who asks someone first?"), _Careful) if is_begun else card(_Careful())
    return ft.Column(
        [
            _Why(),
            careful,
            *([ClockCard(*running, ports)] if running else []),
            MorningCard(),
            *([card(body(say_flare(words)))] if tasks and is_flare_on(diary) else []),
            *(keyed(task.id, _OneTask)(task, n) for n, task in enumerate(tasks, start=1)),
            AddTask(tasks),
            *([keyed("earlier", Folded)("pace-earlier", words.say("Earlier"), lambda: _Earlier(gone))] if gone else []),
            *([keyed("answers", Folded)("pace-answers", words.say("What you answered"), AnswersKept)] if answers_kept(diary) else []),
            keyed("numbers", Folded)("pace-numbers", words.say("Where do the numbers come from?"), NumbersNote),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _BeforeTheGate(ports: Ports) -> ft.Control:
    """What it is, what is asked before it, and what was told before, which stays the person's own."""
    words, tasks = use_diary().words, book_of(use_diary()).tasks
    kept = [keyed("kept", Folded)("pace-kept", words.say("What you have written"), lambda: _Kept(tasks))] if tasks else []
    return ft.Column([_Why(), ports.draw_gate(), *kept], spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Kept(tasks: Tasks) -> ft.Control:
    """Every thing by name, and the way to delete it."""
    return ft.Column([keyed(task.id, _OneKept)(task, n) for n, task in enumerate(tasks, start=1)], spacing=12)


@part
def _OneKept(task: Task, n: int) -> ft.Control:
    """One thing that is kept while plans wait."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    gone = doing(partial(forget_task, diary, task.id), words.say("Deleted."))
    return ft.Column([heading(task.words, 3), ft.Row([quiet_button(f"pace-kept-{n}-forget", words.say("Delete"), gone)])], spacing=4)


@part
def _Why() -> ft.Control:
    """The screen explains itself in a breath, and the article says more."""
    words = use_diary().words
    return card(
        heading(words.say("Do, and take a break")),
        body(say_why(words)),
        body(words.say("A break is another position, or something calm.")),
        ft.Row([quiet_button("pace-article", words.say("Read more about it"), lambda: go(ARTICLE))], wrap=True),
    )


@part
def _Careful() -> ft.Control:
    """Who asks someone first, and the door to help."""
    words = use_diary().words
    return ft.Column(
        [
            *map(body, say_careful(words)),
            ft.Row([button("pace-help", words.say("When to seek help"), lambda: go(HELP))], wrap=True),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _OneTask(task: Task, n: int) -> ft.Control:
    """One thing, how it is done now, and the door to its page."""
    diary = use_diary()
    words = diary.words
    is_left = task.is_left_alone(diary.today)
    said = words.say("Left for now. Everything is kept.") if is_left else say_plan(task, words)
    return card(
        heading(task.words), body(said), ft.Row([button(f"pace-{n}-open", words.say("Open"), lambda: go(f"{PATH}/{task.id}"))], wrap=True)
    )


@part
def _Earlier(tasks: Tasks) -> ft.Control:
    """What was ended, with all that was told of it."""
    return ft.Column([keyed(task.id, _OneEarlier)(task, n) for n, task in enumerate(tasks, start=1)], spacing=12)


@part
def _OneEarlier(task: Task, n: int) -> ft.Control:
    """One thing that was ended."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    days = len({use.day for use in task.uses})
    back = doing(partial(take_up_task, diary, task.id), words.say("It is one of your things again."))
    gone = doing(partial(forget_task, diary, task.id), words.say("Deleted."))
    return ft.Column(
        [
            heading(task.words),
            small(say_plan(task, words)),
            small(words.count("{n} day with breaks.", "{n} days with breaks.", days)),
            ft.Row(
                [
                    button(f"pace-earlier-{n}-back", words.say("Take it up again"), back),
                    quiet_button(f"pace-earlier-{n}-forget", words.say("Delete"), gone),
                ],
                wrap=True,
            ),
        ],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
