"""What I like: cards to choose, and under them where such a thing is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.answers import YES, line_name, lines_in
from app.tryout.keeping import use_keeping
from app.tryout.words import say_chosen
from app.ui.button import choice_button
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import heading, small

if TYPE_CHECKING:
    from app.ui.lines import Lines

ELEMENT = "likes"
LIKED, SUGGESTION = range(2)


@part
def Likes(lines: Lines) -> ft.Control:
    """The cards, and what might suit."""
    diary, keeping = use_diary(), use_keeping(ELEMENT)
    words = diary.words
    chosen = lines_in(answers_of(diary, ELEMENT), len(lines.words))

    def liked(n: int, label: str) -> ft.Control:
        change = keeping(lambda: {line_name(n): None if n in chosen else YES}, say_chosen(words))
        return choice_button(f"likes-{n + 1}", label, change, chosen=n in chosen)

    cards = [liked(n, label) for n, label in enumerate(lines.column(LIKED))]
    return ft.Column(
        [ft.Row(cards, wrap=True, spacing=8, run_spacing=8), *_suggested(lines, sorted(chosen))],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _suggested(lines: Lines, chosen: list[int]) -> list[ft.Control]:
    """A suggestion for each card that was chosen."""
    words = use_diary().words
    if not chosen:
        return [small(words.say("Touch what you like. You may choose several."))]
    told = [
        ft.Column([small(lines.words[n][LIKED]), lines.draw(n, SUGGESTION)], spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
        for n in chosen
    ]
    return [heading(words.say("Could this be something for you?"), 4), *told]
