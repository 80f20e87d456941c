"""Test walks, wherever they are asked for: by the clock or typed, and what they give to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.function import Function
from app.ui.ask import Folded
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading, small
from app.walk.actions import notebook_of
from app.walk.clock_view import ClockCard
from app.walk.laid import column
from app.walk.test_walks import MOST_TESTS, start_from
from app.walk.walks_view import TellWalk, listed
from app.walk.words import say_start, say_tests

if TYPE_CHECKING:
    import flet as ft

    from app.walk.ports import Ports


@part
def TestWalksCard(ports: Ports | None = None) -> ft.Control:
    """The clock, the typing, the test walks so far, and the minutes they give."""
    diary = use_diary()
    words, notebook = diary.words, notebook_of(diary)
    tests = notebook.tests
    suggests = diary.has(Function.WALK_MINUTES)
    start = start_from([one.minutes for one in tests]) if suggests else None
    few = words.say("1 is enough to begin. 3 give a surer number. {n} are the most.", n=MOST_TESTS)
    is_full = len(tests) >= MOST_TESTS and notebook.clock is None
    asked = (
        []
        if is_full
        else [
            ClockCard(notebook.clock, ports, is_test=True),
            Folded("walk-type-test", words.say("Write the minutes instead"), lambda: TellWalk(is_test=True)),
        ]
    )
    return column(
        card(
            heading(words.say("Test walks")),
            body(say_tests(words)),
            *([small(few)] if suggests else []),
            *(body(sentence) for sentence in (say_start(start, len(tests), words) if start else ())),
            *listed(words.say("Your test walks"), tests, {}),
        ),
        *asked,
        spacing=16,
    )
