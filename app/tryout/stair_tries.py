"""Tries on one's own stairs: tell one, change it, delete it. They are listed with their days and say nothing more."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.core.day import Span
from app.core.weekly import LONG_AGO
from app.tryout.stair_actions import forget_try, take_back_try, tell_try, tries_of
from app.tryout.stair_words import say_step, say_try, say_try_problem, worry_after, worry_before
from app.tryout.stairs import StairTry, TryProblem, TypedTry
from app.tryout.words import say_gone
from app.tryout.written import begun
from app.ui.ask import Asked, AskScore, Folded
from app.ui.button import button, main_button, quiet_button
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_shown
from app.ui.hooks import use_board, use_diary
from app.ui.pick_day import PickDay
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.tryout.stair_actions import TryTold

SHOWN = 5
"""So many tries stand open; older ones are folded away."""


@part
def StairTries(steps: Mapping[int, str]) -> ft.Control:
    """A button for each step that is written, the form of the one that is tried, and what was tried."""
    words = use_diary().words
    trying, try_ = ft.use_state(cast("int | None", None))

    def step(n: int) -> ft.Control:
        if n == trying:
            return keyed(f"try-{n}", TryForm)("my-stairs-new", TypedTry(use_diary().today, n), None, lambda: try_(None))
        # NOTE: A button: {step} is what a step on a person's own stairs is called.
        label = words.say("I try: {step}", step=say_step(n, words))
        return ft.Row([button(f"my-stairs-try-{n}", label, lambda: try_(n))], wrap=True)

    return ft.Column([*map(step, steps), TryList()], spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def TryForm(handle: str, first: TypedTry, which: str | None, close: Callable[[], object]) -> ft.Control:
    """How it was before and after, and on which day."""
    diary, safely, board = use_diary(), use_safely(), use_board()
    words = diary.words
    typed, tell = use_shown(first)

    def told(result: TryTold | TryProblem) -> None:
        if isinstance(result, TryProblem):
            board.say(say_try_problem(result, words))
            return
        close()
        board.say(words.say("Your try is saved."), partial(take_back_try, diary, result))

    before = Asked(
        f"{handle}-before",
        worry_before(words),
        _number(typed.now.before),
        is_skipped=False,
        choose=lambda n: tell(replace(typed.now, before=n)),
    )
    after = Asked(
        f"{handle}-after",
        worry_after(words),
        _number(typed.now.after),
        is_skipped=False,
        choose=lambda n: tell(replace(typed.now, after=n)),
    )
    pick = PickDay(f"{handle}-day", words.say("Another day"), Span(LONG_AGO, diary.today), lambda day: tell(replace(typed.now, day=day)))
    ways: list[ft.Control] = [
        main_button(f"{handle}-save", words.say("Save"), safely(lambda: tell_try(diary, typed.now, which), told)),
        quiet_button(f"{handle}-leave", words.say("Leave it as it was"), close),
    ]
    return ft.Column(
        [
            heading(say_step(first.step, words), 4),
            AskScore(before),
            AskScore(after),
            small(words.say("You may choose the last number later on.")),
            ft.Row([body(begun(words.long_day(typed.now.day))), pick], wrap=True),
            ft.Row(ways, wrap=True),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def TryList(level: int = 4) -> ft.Control:
    """Every try, newest first, under a heading that fits where it stands."""
    diary = use_diary()
    words, tries = diary.words, tuple(reversed(tries_of(diary)))
    if not tries:
        return ft.Container()
    rows = [keyed(one.id, _Try)(one, n) for n, one in enumerate(tries, start=1)]
    older = [keyed("older", Folded)("my-stairs-older", words.say("Earlier tries"), partial(_under, rows[SHOWN:]))] if rows[SHOWN:] else []
    return _under(
        [heading(words.say("What you have tried"), level), small(words.say("The numbers are how worried you were.")), *rows[:SHOWN], *older]
    )


def _under(rows: list[ft.Control]) -> ft.Control:
    return ft.Column(rows, spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Try(one: StairTry, n: int) -> ft.Control:
    """One try, and what can be changed about it."""
    diary, safely, board = use_diary(), use_safely(), use_board()
    words = diary.words
    is_changing, change = ft.use_state(False)
    if is_changing:
        return TryForm(f"my-stairs-tried-{n}", TypedTry(one.day, one.step, one.before, one.after), one.id, lambda: change(False))

    def gone(told: TryTold) -> None:
        board.say(say_gone(words), partial(take_back_try, diary, told))

    ways = [
        quiet_button(f"my-stairs-tried-{n}-change", words.say("Change"), lambda: change(True)),
        quiet_button(f"my-stairs-tried-{n}-delete", words.say("Delete"), safely(partial(forget_try, diary, one.id), gone)),
    ]
    return ft.Column([body(say_try(one, words)), ft.Row(ways, wrap=True)], spacing=0)


def _number(answer: object) -> int | None:
    return answer if isinstance(answer, int) else None
