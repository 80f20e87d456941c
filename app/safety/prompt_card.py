"""The one calm word on I dag, and the word beside a very high number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.core.function import Function
from app.safety.prompt_actions import close_prompt, note_prompt, prompt_now
from app.safety.prompt_words import prompt_sentence, word_on_high_pain
from app.ui.button import button, quiet_button
from app.ui.card import card
from app.ui.guard import part, use_safely
from app.ui.hooks import go, use_diary
from app.ui.text import body

if TYPE_CHECKING:
    from app.safety.prompts import Prompt


@part
def PromptCard() -> ft.Control:
    """At most one in fourteen days; most people never see one."""
    prompt = prompt_now(use_diary())
    return ft.Container() if prompt is None else _Prompt(prompt)


@part
def _Prompt(prompt: Prompt) -> ft.Control:
    """The sentence, the door, and letting it go."""
    diary, safely = use_diary(), use_safely()
    words = diary.words
    ft.use_effect(lambda: note_prompt(diary, prompt), [prompt, diary.today])
    doors = [
        button("prompt-help", words.say("See where there is help"), lambda: go("/hjaelp")),
        quiet_button("prompt-close", words.say("Close"), safely(lambda: close_prompt(diary, prompt))),
    ]
    return card(body(prompt_sentence(prompt, words)), ft.Row(doors, wrap=True, spacing=8, run_spacing=8))


@part
def HighPainLine(score: int) -> ft.Control:
    """Beside a 9 or 10: a calm word, and no sign of danger."""
    diary = use_diary()
    said = word_on_high_pain(score, diary.words) if diary.has(Function.SOFT_WORD) else None
    return ft.Container() if said is None else body(said)
