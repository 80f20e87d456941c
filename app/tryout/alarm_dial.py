"""What turns my alarm up and down: each thing can be touched, and a needle follows. The dial is a picture and measures nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.answers import line_name, lines_in
from app.tryout.dial import DOWN, UP, Dial, balance
from app.tryout.dial_words import say_dial, say_turn
from app.tryout.drawn import Drawn
from app.tryout.keeping import use_keeping
from app.tryout.words import say_chosen
from app.ui.button import choice_button
from app.ui.guard import keyed, part
from app.ui.hooks import use_diary
from app.ui.text import heading, small

if TYPE_CHECKING:
    from app.ui.lines import Lines

ELEMENT = "alarm-dial"
THING, SENTENCE = range(2)


@part
def AlarmDial(lines: Lines) -> ft.Control:
    """The dial, what it is not, and the things that turn it."""
    diary = use_diary()
    words, count = diary.words, len(lines.words)
    chosen = lines_in(answers_of(diary, ELEMENT), count)
    # NOTE: The two ends of a dial. Short.
    dial = Dial(balance(chosen.values(), count), words.say("turned down"), words.say("turned up"))
    return ft.Column(
        [
            Drawn("alarm-dial-picture", dial, say_dial(tuple(chosen.values()), words)),
            small(words.say("The dial is a picture. It is not a measurement.")),
            *(keyed(line_name(n), _Thing)(lines, n, chosen.get(n)) for n in range(count)),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Thing(lines: Lines, n: int, chosen: str | None) -> ft.Control:
    """One thing, which way it turns for this person, and once that is said, what is known about it."""
    words, keeping = use_diary().words, use_keeping(ELEMENT)

    def way(which: str) -> ft.Control:
        is_chosen = which == chosen
        change = keeping(lambda: {line_name(n): None if is_chosen else which}, say_chosen(words))
        return choice_button(f"alarm-dial-{n + 1}-{which}", say_turn(which, words), change, chosen=is_chosen)

    told = [lines.draw(n, SENTENCE)] if chosen else []
    return ft.Column(
        [heading(lines.words[n][THING], 4), ft.Row([way(UP), way(DOWN)], wrap=True), *told],
        spacing=6,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
