"""A message to someone close: what helps, in a few sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.choosing import OwnSentences, TickLines
from app.tryout.message_words import MOST_OWN, message_of, say_begun
from app.tryout.taking import TakeAlong
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from app.ui.lines import Lines

ELEMENT = "message"


@part
def Message(lines: Lines) -> ft.Control:
    """The sentences to tick, one of one's own, and the message as it will be."""
    words = use_diary().words
    listed = dict(enumerate(lines.column(0)))
    return ft.Column(
        [
            TickLines("message", ELEMENT, listed),
            OwnSentences("message", ELEMENT, say_begun(words), MOST_OWN),
            _Preview(listed),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Preview(listed: dict[int, str]) -> ft.Control:
    """The message, word for word."""
    diary = use_diary()
    words, title = diary.words, diary.words.say("Your message")
    chosen = message_of(listed, answers_of(diary, ELEMENT), words)
    if not chosen:
        return body(words.say("Tick what fits you. Then your message stands here."))
    return ft.Column(
        [
            heading(title, 4),
            *map(body, chosen),
            # NOTE: The name of a file, without its ending. No spaces.
            TakeAlong("message", words.say("my-message"), "", ("\n".join(chosen),)),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
