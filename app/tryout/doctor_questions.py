"""Questions to bring to the doctor: some of a list, and a few of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.as_text import as_list
from app.tryout.choosing import OwnSentences, TickLines
from app.tryout.chosen import MOST_OWN, sentences_of
from app.tryout.taking import TakeAlong
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading

if TYPE_CHECKING:
    from app.ui.lines import Lines

ELEMENT = "doctor-questions"


@part
def DoctorQuestions(lines: Lines) -> ft.Control:
    """The list to tick, one's own questions, and all of them together."""
    words = use_diary().words
    listed = dict(enumerate(lines.column(0)))
    return ft.Column(
        [
            TickLines("doctor-questions", ELEMENT, listed),
            OwnSentences("doctor-questions", ELEMENT, words.say("Your own question"), MOST_OWN),
            _Together(listed),
        ],
        spacing=12,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Together(listed: dict[int, str]) -> ft.Control:
    """The questions to bring along."""
    diary = use_diary()
    words, title = diary.words, diary.words.say("Your questions")
    chosen = sentences_of(listed, answers_of(diary, ELEMENT))
    if not chosen:
        return body(words.say("Tick the questions that you want to bring along."))
    return ft.Column(
        [
            heading(title, 4),
            *(body(f"• {question}") for question in chosen),
            # NOTE: The name of a file, without its ending. No spaces.
            TakeAlong("doctor-questions", words.say("my-questions"), title, (as_list(chosen),)),
        ],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
