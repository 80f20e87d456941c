"""A letter to the boss: sentences to tick, a few of one's own, and the letter as it will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.choosing import OwnSentences, TickLines
from app.tryout.chosen import MOST_OWN, sentences_of
from app.tryout.taking import TakeAlong
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from collections.abc import Mapping

ELEMENT = "work-line"


@part
def WorkLetter(lines: Mapping[int, str]) -> ft.Control:
    """What may stand in it, and what stands in it."""
    words = use_diary().words
    return ft.Column(
        [
            heading(words.say("A letter to your boss"), 4),
            TickLines("work-line", ELEMENT, lines),
            OwnSentences("work-line", ELEMENT, words.say("Your own sentence"), MOST_OWN),
            _Preview(lines),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Preview(lines: Mapping[int, str]) -> ft.Control:
    """The letter, word for word."""
    diary = use_diary()
    words = diary.words
    chosen = sentences_of(lines, answers_of(diary, ELEMENT))
    if not chosen:
        return body(words.say("Tick what fits you. Then your letter stands here."))
    # NOTE: The first and the last words of a letter to the boss.
    letter = (words.say("Hello"), "\n".join(chosen), words.say("Kind regards"))
    return ft.Column(
        [
            heading(words.say("Your letter"), 4),
            *map(body, letter),
            # NOTE: The name of a file, without its ending. No spaces.
            TakeAlong("work-line", words.say("my-letter"), "", letter),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
