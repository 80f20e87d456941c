"""Typing in what was written on paper: a week of rows, a number and on to the next box, then one look before it is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

import flet as ft

from app.paper.actions import Kept, columns_of, keep, look, take_back, week_of
from app.paper.row_view import DayRows
from app.paper.words import say_found, say_how, say_kept, say_refused
from app.ui.ask import Folded, sentence_list
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.held import use_held
from app.ui.hooks import use_board, use_diary
from app.ui.scroll import use_scroll
from app.ui.text import body, heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.diary import Diary
    from app.paper.ports import Ports
    from app.paper.typed_in import Cell, TypedIn

FOUND = "paper-found"
"""Where the look at it stands: below the rows, so the screen goes there."""


@part
def TypingCard(ports: Ports) -> ft.Control:
    """The rows of a week, and under them what would be kept."""
    diary, board = use_diary(), use_board()
    words = diary.words
    columns = columns_of(diary, ports)
    typed = use_held(cast("dict[Cell, str]", {}))
    back, go_back = ft.use_state(0)
    found, show = ft.use_state(cast("TypedIn | None", None))
    # After saving there are new, empty boxes.
    times, count = ft.use_state(0)

    scroll = use_scroll()
    ft.use_effect(lambda: scroll.to_key(FOUND) if found else None, [found])

    def done(kept: Kept | TypedIn) -> None:
        if not isinstance(kept, Kept):
            show(kept)
            return
        typed.hold({})
        show(None)
        count(lambda before: before + 1)
        board.say(say_kept(kept.kept, words), partial(take_back, kept))

    def save() -> Kept | TypedIn:
        # What was typed after the look is looked at first.
        now = look(diary, ports, typed.now)
        return keep(diary, ports, typed.now) if now == found else now

    return card(
        heading(words.say("Type in from paper")),
        body(words.say("Write a number, and press Tab or Enter for the next box. An empty box changes nothing.")),
        Folded("paper-how", words.say("What the numbers mean"), lambda: sentence_list(tuple(say_how(one, words) for one in columns))),
        _Weeks(diary, back, go_back),
        keyed(f"rows-{back}-{times}", DayRows)(tuple(week_of(diary, back)), columns, typed),
        ft.Row([button("paper-look", words.say("See what will be saved"), lambda: show(look(diary, ports, typed.now)))], wrap=True),
        *([ft.Container(_Found(found, save, done), key=_found_key())] if found else []),
    )


@part
def _Found(found: TypedIn, save: Callable[[], Kept | TypedIn], done: Callable[[Kept | TypedIn], None]) -> ft.Control:
    """The counts, each box that cannot be read, and Save where everything can."""
    safely = use_safely()
    words = use_diary().words
    lines: list[ft.Control] = [body(sentence) for sentence in say_found(found, words)]
    lines += [small(say_refused(one, words)) for one in found.refused]
    if found.refused:
        lines.append(body(words.say("Nothing is saved until each box can be read.")))
    said = ft.Semantics(live_region=True, container=True, content=ft.Column(lines, spacing=4))
    can_save = not found.refused and found.to_keep
    buttons = [main_button("paper-save", words.say("Save all of it"), safely(save, done))] if can_save else []
    return ft.Column([said, ft.Row(buttons, wrap=True)], spacing=8, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _found_key() -> ft.ScrollKey:
    return ft.ScrollKey(FOUND)  # type: ignore[call-arg] # made a dataclass when the program runs


@part
def _Weeks(diary: Diary, back: int, go_back: Callable[[int], None]) -> ft.Control:
    """Which week it is, and the way to others. What is typed stays typed."""
    words, days = diary.words, week_of(diary, back)
    name = words.say("{first} to {last}", first=words.day(days.first), last=words.day(days.last))
    ways = [quiet_button("paper-week-before", words.say("The week before"), lambda: go_back(back + 1), icon=ft.Icons.CHEVRON_LEFT)]
    if back:
        after = quiet_button("paper-week-after", words.say("The week after"), lambda: go_back(back - 1), icon=ft.Icons.CHEVRON_RIGHT)
        ways.append(after)
    return ft.Column([heading(name, 3), ft.Row(ways, wrap=True)], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
