"""A decision to take along: what one wants, how long one tries, and how one will know. Three answers in one's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.tryout.actions import answers_of
from app.tryout.own_texts import OwnText, OwnTexts
from app.tryout.taking import TakeAlong
from app.ui.guard import part
from app.ui.hooks import use_diary

if TYPE_CHECKING:
    from app.core.words import Words
    from app.tryout.answers import Answers
    from app.ui.lines import Lines

ELEMENT = "decision"


@part
def Decision(lines: Lines) -> ft.Control:
    """The three answers, and once there is one of them, the ways to take them along."""
    diary = use_diary()
    words, answers = diary.words, answers_of(diary, ELEMENT)
    texts = tuple(_text(name, question, example, words) for name, question, example in lines.words)
    return ft.Column(
        [OwnTexts("decision", ELEMENT, texts, answers), *([_Taking(texts, answers)] if answers else [])],
        spacing=8,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


@part
def _Taking(texts: tuple[OwnText, ...], answers: Answers) -> ft.Control:
    """The answers as a file, or copied."""
    words = use_diary().words
    told = tuple(f"{text.label}\n{answers[text.name]}" for text in texts if text.name in answers)
    # NOTE: The name of a file, without its ending. No spaces.
    name = words.say("my-decision")
    return TakeAlong("decision", name, words.say("My decision"), told)


def _text(name: str, question: str, example: str, words: Words) -> OwnText:
    return OwnText(f"decision-{name}", name, question, words.say("For example: {example}", example=example))
