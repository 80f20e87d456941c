"""Files that could not be opened: why, and what may still open them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import flet as ft

from app.review.desk import ReviewProblem
from app.review.words import say_problem
from app.ui.ask import text_field
from app.ui.button import button, main_button, quiet_button
from app.ui.card import card
from app.ui.guard import keyed, part, use_safely
from app.ui.hooks import use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from app.core.words import Words
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
    words, safely = use_diary().words, use_safely()
    code, type_code = ft.use_state("")
    rows: list[ft.Control] = [heading(one.name), body(why(one, room, words))]
    ways: list[ft.Control] = []
    if one.why in ASKS_CODE:
        rows.append(text_field(f"review-code-{n}", words.say("The code"), code, type_code))
        ways.append(main_button(f"review-unlock-{n}", words.say("Unlock"), safely(lambda: room.unlock(one.name, code))))
    if one.why is ReviewProblem.WHOLE_DIARY:
        ways.append(button(f"review-whole-{n}", words.say("Yes, open it"), safely(partial(room.open_whole_diary, one.name))))
    ways.append(quiet_button(f"review-forget-{n}", words.say("Take it off the list"), safely(partial(room.forget_refused, one.name))))
    return card(*rows, ft.Row(ways, wrap=True))


def why(one: Refused, room: Room, words: Words) -> str:
    """Why a file was not opened, whoever found out."""
    return say_problem(one.why, words) or room.ports.say_why(one.why, words)
