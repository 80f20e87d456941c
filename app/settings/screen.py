"""The settings: language, look, and what each slice lets a person choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.core.look import TEXT_SIZES, Light
from app.settings.actions import choices_of, choose_language, choose_light, choose_stillness, choose_text_size
from app.ui.ask import AskChoice
from app.ui.card import card
from app.ui.guard import part
from app.ui.hooks import use_diary
from app.ui.text import heading, small

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.words import Words

LANGUAGE_NAMES = (("da", "Dansk"), ("en", "English"))
"""A language is called what its speakers call it, in every language."""


@part
def SettingsScreen(sections: tuple[Callable[[], ft.Control], ...]) -> ft.Control:
    """Every section under the other."""
    return ft.Column([LanguageCard(), _LookCard(), *(draw() for draw in sections)], spacing=16)


@part
def LanguageCard() -> ft.Control:
    """The language, changed at once."""
    diary = use_diary()
    words = diary.words

    def choose(name: str | None) -> None:
        choose_language(diary, name or words.language)

    return card(AskChoice("settings-language", words.say("Language"), LANGUAGE_NAMES, words.language, choose, level=2))


@part
def TextSize() -> ft.Control:
    """How large the text is, changed at once."""
    diary = use_diary()
    words, now = diary.words, choices_of(diary).look.text_size
    sizes = tuple((str(size), words.say("{n} %", n=size)) for size in TEXT_SIZES)
    return AskChoice(
        "settings-size", words.say("Size of the text"), sizes, str(now), lambda name: choose_text_size(diary, int(name or now))
    )


@part
def _LookCard() -> ft.Control:
    """Light or dark, the size of the text, and whether things move."""
    diary = use_diary()
    words, look = diary.words, choices_of(diary).look
    stillness = (("no", words.say("May move")), ("yes", words.say("Keep still")))
    return card(
        heading(words.say("How it looks")),
        AskChoice(
            "settings-light",
            words.say("Light or dark"),
            _lights(words),
            look.light.value,
            lambda name: choose_light(diary, Light(name or look.light.value)),
        ),
        TextSize(),
        AskChoice(
            "settings-still",
            words.say("Movement on the screen"),
            stillness,
            "yes" if look.is_still else "no",
            lambda name: choose_stillness(diary, is_still=(name or ("yes" if look.is_still else "no")) == "yes"),
        ),
        small(words.say("You can change this at any time.")),
    )


def _lights(words: Words) -> tuple[tuple[str, str], ...]:
    return (
        (Light.DEVICE.value, words.say("As on the device")),
        (Light.LIGHT.value, words.say("Light")),
        (Light.DARK.value, words.say("Dark")),
    )
