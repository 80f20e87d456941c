"""Files that could not be opened: why, and what may still open them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.review.desk import ReviewProblem
from app.review.reading import say_why
from app.ui.ask import text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import use_board, use_diary
from app.ui.text import body, heading
from app.ui.trouble import note_error
from app.ui.trouble import say_why as say_trouble

if TYPE_CHECKING:
    from app.review.desk import Refused
    from app.review.room import Room

ASKS_CODE = frozenset({ReviewProblem.NEEDS_CODE, ReviewProblem.WRONG_CODE})


@part
def RefusedFiles(room: Room) -> ft.Control:
    """One card for each; none where every file could be opened."""
    cards = [keyed(one.name, _Refused)(room, one, n) for n, one in enumerate(room.desk.refused, start=1)]
    return ft.Column(cards, spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@part
def _Refused(room: Room, one: Refused, n: int) -> ft.Control:
    """The file's name, why, and the way on."""
    words, board, safely = use_diary().words, use_board(), use_safely()
    code, type_code = ft.use_state("")

    async def unlock() -> None:
        try:
            await room.unlock(one.name, code)
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and goes on
            note_error("a file could not be unlocked", error)
            board.say(say_trouble(error, words))

    rows: list[ft.Control] = [heading(one.name), body(say_why(one.why, words))]
    ways: list[ft.Control] = []
    if one.why in ASKS_CODE:
        rows.append(text_field(f"review-code-{n}", words.say("The code"), code, type_code))
        ways.append(main_button(f"review-unlock-{n}", words.say("Unlock"), unlock))
    if one.why is ReviewProblem.WHOLE_DIARY:
        ways.append(button(f"review-whole-{n}", words.say("Yes, open it"), safely(partial(room.open_whole_diary, one.name))))
    ways.append(quiet_button(f"review-forget-{n}", words.say("Take it off the list"), safely(partial(room.forget_refused, one.name))))
    return card(*rows, ft.Row(ways, wrap=True))
