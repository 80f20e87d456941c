"""Every long word with its plain meaning."""

from __future__ import annotations

import flet as ft

from app.learn.shelf import terms
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import body, heading


@part
def TermsView() -> ft.Control:
    """The words by the alphabet."""
    words = use_diary().words
    known = sorted(terms(words.language), key=lambda term: term.word.casefold())
    return ft.Column(
        [
            body(words.say("Words that you may hear or read, and what they mean.")),
            *(ft.Column([heading(term.word), body(term.meaning)], spacing=2) for term in known),
        ],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
