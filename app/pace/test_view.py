"""How long can I go on now? One to five tests, by the clock or typed in, and the choice of where to begin."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.core.function import Function
from app.pace.clock_view import TestClock
from app.pace.doing_actions import change_test, choose_work, drop_test, start_test, tell_test
from app.pace.interval import intervals
from app.pace.saying import use_doing
from app.pace.task import MOST_TESTS
from app.pace.words import say_intervals, say_minutes, say_numbers, say_test, say_tests
from app.ui.ask import Folded, text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part
from app.ui.held import use_held
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from app.pace.ports import Ports
    from app.pace.task import Task, Test


@part
def TestsCard(task: Task, ports: Ports) -> ft.Control:
    """The tests so far, one more, and what they come to."""
    words = use_diary().words
    return card(
        heading(words.say("How long can you go on now?")),
        body(words.say("Do it as you usually do, until you want to change. Note the minutes.")),
        small(say_tests(task, words)),
        *(keyed(test.id, _OneTest)(task, test, n) for n, test in enumerate(task.tests, start=1) if test.minutes is not None),
        _More(task, ports),
        _Begin(task),
    )


@part
def _More(task: Task, ports: Ports) -> ft.Control:
    """One more test, by the clock or typed in."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    typed = use_held("")
    # After adding there is a new, empty field.
    times, count = ft.use_state(0)
    if task.testing is not None:
        return TestClock(task, task.testing, ports)
    if len(task.tests) >= MOST_TESTS:
        return ft.Container()

    def added() -> None:
        typed.hold("")
        count(lambda before: before + 1)

    add = doing(lambda: tell_test(diary, task.id, typed.now), words.say("Saved."), added)
    begin = doing(partial(start_test, diary, task.id), words.say("The clock is going."))
    return ft.Column(
        [
            ft.Row([button("pace-test-start", words.say("Time it with the clock"), begin, icon=ft.Icons.TIMER_OUTLINED)], wrap=True),
            ft.Container(text_field("pace-test-minutes", words.say("Or write the minutes"), typed.now, typed.hold), key=f"field-{times}"),
            ft.Row([button("pace-test-add", words.say("Add"), add)], wrap=True),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _OneTest(task: Task, test: Test, n: int) -> ft.Control:
    """One test, its minutes to change, and away with it."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    is_open, set_open = ft.use_state(False)
    typed = use_held(str(test.minutes))
    drop = doing(partial(drop_test, diary, task.id, test.id), words.say("Deleted."))
    if not is_open:
        tools = [
            quiet_button(f"pace-test-{n}-change", words.say("Change"), lambda: set_open(True)),
            quiet_button(f"pace-test-{n}-out", words.say("Delete"), drop),
        ]
        return ft.Row([body(say_test(test, words)), *tools], wrap=True, vertical_alignment=ft.CrossAxisAlignment.CENTER)
    save = doing(lambda: change_test(diary, task.id, test.id, typed.now), words.say("Saved."), lambda: set_open(False))
    return ft.Column(
        [
            text_field(f"pace-test-{n}-minutes", words.say("Minutes"), typed.now, typed.hold),
            ft.Row(
                [
                    button(f"pace-test-{n}-save", words.say("Save"), save),
                    quiet_button(f"pace-test-{n}-leave", words.say("Leave it as it was"), lambda: set_open(False)),
                ],
                wrap=True,
            ),
        ],
        spacing=6,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Begin(task: Task) -> ft.Control:
    """What the tests come to, and the person's own choice to begin there."""
    diary, doing = use_diary(), use_doing()
    words = diary.words
    found = intervals(task.minutes)
    if found is None:
        return ft.Container()
    if not diary.has(Function.BREAK_MINUTES):
        return body(words.say("This version of Rygvej suggests no minutes. You choose them yourself under Change."))
    begin = doing(partial(choose_work, diary, task.id, found.work), words.say("Saved. You can change it at any time."))
    label = words.say("Begin with {minutes}", minutes=say_minutes(found.work, words))
    make = main_button if task.work is None else button
    return ft.Column(
        [
            body(say_intervals(found, words)),
            ft.Row([make("pace-begin", label, begin)], wrap=True),
            Folded("pace-numbers", words.say("Where do the numbers come from?"), NumbersNote),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def NumbersNote() -> ft.Control:
    """A convention, not medicine, and who says so."""
    words = use_diary().words
    return ft.Column([small(sentence) for sentence in say_numbers(words)], spacing=4)
